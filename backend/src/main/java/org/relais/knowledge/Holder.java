package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * Somebody who holds a domain, or one below it.
 *
 * @param level the highest that somebody else saw; absent when unknown
 * @param last day of the newest evidence; absent when none is dated
 * @param pieces how many pieces of evidence there are
 * @param newest the first of them
 */
public record Holder(
        ItemRef person, @Nullable Integer level, @Nullable LocalDate last, int pieces, List<Piece> newest) {

    /** @param kind skill, mission, document or declared */
    public record Piece(
            String kind, ItemRef about, @Nullable LocalDate on) {}
}
