package org.relais.positions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;

/**
 * What an organisation holds on an issue.
 *
 * @param holder the organisation under which all its names stand
 * @param reference where it was said: an address, a paper, a meeting
 * @param source by whom or by which file we know
 */
public record Position(
        String id,
        ItemRef holder,
        String issue,
        Stance stance,
        LocalDate date,
        String reference,
        @Nullable String text,
        List<ItemRef> domains,
        Source source) {}
