package org.relais.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/**
 * Whom a mission looks for. Domains, and the text of a question, are weighed into the score; languages, window and
 * constraints are conditions, which sort and filter but never score.
 *
 * @param role what the position is called; shown, and asks for the profession that it names
 * @param needId the need it comes from, when it comes from one
 * @param like the person whom it looks for somebody like, who is not in the answer
 */
public record ExpertRequest(
        @Nullable String needId,
        @Nullable String like,
        String role,
        String text,
        List<Wanted> domains,
        List<LanguageWanted> languages,
        Timespan window,
        List<Constraint> constraints) {

    public ExpertRequest {
        domains = List.copyOf(domains);
        languages = List.copyOf(languages);
        constraints = List.copyOf(constraints);
    }

    /** A published need with domains says by these what counts; its text is for people to read. */
    boolean weighsText() {
        return needId == null || domains.isEmpty();
    }

    /** The same for one of its domains alone, or with an empty notation for its text alone. */
    ExpertRequest about(String notation) {
        return notation.isEmpty()
                ? new ExpertRequest(null, like, role, text, List.of(), languages, window, constraints)
                : new ExpertRequest(
                        needId, like, role, "", List.of(new Wanted(notation, null)), languages, window, constraints);
    }

    /**
     * A domain by its notation.
     *
     * @param level 1 to 4; absent when any will do
     * @param weight how much it matters beside the others, above 0
     */
    public record Wanted(String notation, @Nullable Integer level, double weight) {

        /** One that matters as much as any other. */
        public Wanted(String notation, @Nullable Integer level) {
            this(notation, level, 1);
        }
    }

    /** A BCP 47 tag and the CEFR level; absent when any will do. */
    public record LanguageWanted(String tag, @Nullable String level) {}

    /**
     * Of the kind country, consent, gender, clearance or profession; the value is an ISO 3166 code or {@code sea},
     * empty, f or m, the word of a sensitivity, or notations of professions of which one will do, as in {@code doctor+nurse}.
     */
    public record Constraint(String kind, String value) {

        /** Somebody of one of these professions; nothing where there are none. */
        static Optional<Constraint> profession(Collection<String> notations) {
            return notations.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Constraint("profession", String.join("+", notations)));
        }
    }
}
