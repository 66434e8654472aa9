package org.relais.shortlists;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * Who is asked for a need, as far as the viewer may see them; whoever has been on it longest comes first.
 *
 * @param needState open, filled or withdrawn
 * @param entries who is on it
 * @param takenOff who was, with what happened until then
 */
public record Shortlist(ItemRef need, ItemRef mission, String needState, List<Entry> entries, List<Entry> takenOff) {

    /** The person's entry, on the list or taken off it. */
    public Optional<Entry> entry(String person) {
        return Stream.concat(entries.stream(), takenOff.stream())
                .filter(entry -> entry.person().id().equals(person))
                .findFirst();
    }

    public boolean holds(String person) {
        return entry(person).filter(entry -> entry.state().stands()).isPresent();
    }

    public List<Entry> in(ShortlistState state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /**
     * A person on the list.
     *
     * @param step the number of the latest step
     * @param history every step, the latest first
     */
    public record Entry(
            ItemRef person,
            @Nullable String profession,
            boolean fictional,
            ShortlistState state,
            int step,
            List<Step> history) {

        public Step latest() {
            return history.getFirst();
        }

        /** The steps since which the state is what it is, the latest first; that it was taken off between does not count. */
        private List<Step> present() {
            return history.stream()
                    .filter(step -> step.state().stands() || !state.stands())
                    .takeWhile(step -> step.state() == state)
                    .toList();
        }

        /** What was last noted about the present state, such as why the person declined. */
        public Optional<String> note() {
            return present().stream()
                    .map(Step::note)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .findFirst();
        }

        /** When the present state began. */
        public Instant since() {
            return present().getLast().at();
        }
    }

    /** A change: from which state to which, by whom, when; the first one has no state before. */
    public record Step(
            int number,
            @Nullable ShortlistState before,
            ShortlistState state,
            @Nullable String note,
            String by,
            Instant at) {}
}
