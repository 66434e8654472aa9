package org.relais.domains;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A domain and a concept of an outside vocabulary that may be the same.
 *
 * @param domain notation of the domain
 * @param outside id of the outside concept
 * @param proposed exact when preferred labels agree, close when a synonym does
 * @param reasons the labels that agree, one for each language at least
 */
public record OutsideMatch(
        String domain,
        String outside,
        String uri,
        String caption,
        Judgement proposed,
        List<Reason> reasons,
        Optional<Judged> judged) {

    /** The same label on both sides, in a language. */
    public record Reason(String language, String ours, String theirs) {}

    /** By whom, and when. */
    public record Judged(Judgement judgement, String by, LocalDate on) {}

    /** What stands of it: what was said, else open. */
    public Judgement judgement() {
        return judged.map(Judged::judgement).orElse(Judgement.OPEN);
    }

    OutsideMatch judged(Judged by) {
        return new OutsideMatch(domain, outside, uri, caption, proposed, reasons, Optional.of(by));
    }
}
