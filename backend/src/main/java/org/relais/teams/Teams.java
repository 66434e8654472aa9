package org.relais.teams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Experts.Standing;
import org.relais.kernel.ItemRef;

/**
 * Teams for a request, unlike each other, the best first.
 *
 * @param candidates out of how many people they are chosen
 * @param bound people who have evidence but do not meet a condition: engaged, elsewhere only, without consent
 * @param change what the choices made by hand change; absent when there are none
 */
public record Teams(
        TeamRequest asked,
        List<Team> teams,
        int candidates,
        int bound,
        @Nullable Change change) {

    /**
     * One team.
     *
     * @param members in the order in which they add most
     * @param domains what was asked for, in its order
     * @param languages in their order
     * @param proven whether no better team exists, by an exact search; else it is the best that was found
     */
    public record Team(List<Member> members, List<Cover> domains, List<Spoken> languages, boolean proven) {}

    /**
     * One of them.
     *
     * @param adds points, of 100 for each domain, that this person adds to those before
     * @param covers domains for which nobody in the team is better
     * @param backsUp domains for which this person comes second
     */
    public record Member(Standing expert, int adds, boolean pinned, List<Cover> covers, List<Cover> backsUp) {}

    /**
     * A domain and who covers it.
     *
     * @param domain its notation; empty for the free text
     * @param people who has any evidence there, the best first
     */
    public record Cover(String domain, String top, String label, CoverState state, List<Part> people) {

        public int score() {
            return people.isEmpty() ? 0 : people.getFirst().score();
        }
    }

    /** @param score 0 to 100 */
    public record Part(ItemRef person, int score) {}

    /** Thin is less than one solid piece of evidence would give. */
    public enum CoverState {
        COVERED,
        THIN,
        UNCOVERED
    }

    /** @param wanted a BCP 47 tag and the CEFR level, as in {@code ar:B2} */
    public record Spoken(String wanted, List<ItemRef> people) {}

    /**
     * The first team against the one that would be the first without choices made by hand.
     *
     * @param domains those whose score differs
     */
    public record Change(List<ItemRef> joined, List<ItemRef> left, List<DomainChange> domains) {}

    /** From a score to another, 0 to 100. */
    public record DomainChange(String domain, String top, String label, int before, int after) {}
}
