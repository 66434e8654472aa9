package org.relais.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.search.EvidenceKind;

/**
 * Ranked people and why.
 *
 * @param request as it was understood: what was read out of a free text is filled in
 * @param everybody people with evidence, the best first: the n of "n of N" is how many they are
 * @param explained those of them who were to be shown, in the same order
 * @param people how many people this viewer may see at all: the N
 */
public record Experts(
        ExpertRequest request, List<ItemRef> domains, List<Standing> everybody, List<Expert> explained, long people) {

    public int withEvidence() {
        return everybody.size();
    }

    /** Somebody whose conditions were judged. */
    public interface Judged {

        List<Condition> conditions();

        default boolean meetsAll() {
            return conditions().stream().allMatch(condition -> condition.state() == State.MET);
        }

        /** No condition is known not to be met. */
        default boolean failsNone() {
            return conditions().stream().noneMatch(condition -> condition.state() == State.NOT_MET);
        }

        /** All conditions but one are met. */
        default boolean nearMiss() {
            return conditions().size() > 1
                    && conditions().stream()
                                    .filter(condition -> condition.state() != State.MET)
                                    .count()
                            == 1;
        }
    }

    /**
     * Where one person stands.
     *
     * @param score 0 to 100
     * @param byDomain 0 to 100 for each domain asked for; the score is their {@link Blend}
     */
    public record Standing(
            ItemRef person,
            @Nullable String profession,
            @Nullable String base,
            boolean fictional,
            int score,
            List<DomainScore> byDomain,
            List<Condition> conditions)
            implements Judged {}

    /**
     * One person.
     *
     * @param score 0 to 100, the sum of {@code byKind}
     * @param byKind the score by kind of evidence, integers that add up to it
     * @param byDomain 0 to 100 for each domain asked for; the score is their {@link Blend}
     * @param strongest the pieces that weigh most, with their points
     * @param others how many further pieces there are, and their points together
     * @param levels the best-founded statement about their level, by the notation of each domain asked for that there is one of
     * @param turns what would change their place
     */
    public record Expert(
            ItemRef person,
            @Nullable String profession,
            @Nullable String base,
            boolean fictional,
            int score,
            Map<EvidenceKind, Integer> byKind,
            List<DomainScore> byDomain,
            List<Reason> strongest,
            Others others,
            List<Contrary> contrary,
            List<Condition> conditions,
            Map<String, Assessment> levels,
            List<Turn> turns)
            implements Judged {}

    /** @param label of the domain, or of the free text as a whole when {@code domain} is empty */
    public record DomainScore(String domain, String top, String label, int score) {}

    /**
     * A piece of evidence as a sentence.
     *
     * @param sentence as its source puts it; absent for documents, which have their title
     * @param points its part of the score
     */
    public record Reason(
            EvidenceKind kind,
            @Nullable String sentence,
            ItemRef about,
            @Nullable String role,
            @Nullable Integer level,
            @Nullable String basis,
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int points) {}

    public record Others(int pieces, int points) {}

    /**
     * What would change the order.
     *
     * @param kind validated (a skill that was only declared) or without (the strongest piece)
     * @param about what the piece is about
     * @param score that the person would have, 0 to 100
     * @param place that the person would have, from 1, all others staying as they are
     */
    public record Turn(String kind, ItemRef about, int score, int place) {}

    /**
     * Something that speaks against: a level that somebody put lower than the person did ({@code level}), a long
     * absence ({@code lastService}), no mission here ({@code noService}), nothing that anybody else says ({@code
     * onlyDeclared}).
     */
    public record Contrary(
            String kind,
            @Nullable ItemRef domain,
            @Nullable Integer declared,
            @Nullable Integer observed,
            @Nullable String by,
            @Nullable LocalDate on) {}

    /** Unknown never counts as no. */
    public enum State {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /**
     * One condition.
     *
     * @param kind language, window, country, consent, gender, clearance or profession
     * @param wanted what was asked, in codes: "ar:B2", "LY"
     * @param known what is known, in codes or dates; absent when nothing is
     * @param since when it was last said
     */
    public record Condition(
            String kind,
            String wanted,
            State state,
            @Nullable String known,
            @Nullable LocalDate since) {}
}
