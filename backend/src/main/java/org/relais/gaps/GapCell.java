package org.relais.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;

/**
 * A stage in a top domain on a day, with the evidence.
 *
 * @param standings all that is true of it, the most urgent first; never empty
 * @param present who is there, we before partners
 * @param coming who is to come, the first first
 * @param last who was there last, when nobody is
 * @param wanted who asks for it on that day
 * @param later who asks for it from a later day on
 * @param neighbours who is there at the stages before and after, when nobody is here
 * @param ends when the one who is there alone ends, within ninety days
 * @param confirmedOn when a presence was last confirmed; the day itself when we are there
 */
public record GapCell(
        String top,
        List<Standing> standings,
        List<Presence> present,
        List<Presence> coming,
        @Nullable Presence last,
        List<Wanted> wanted,
        List<Wanted> later,
        List<Neighbour> neighbours,
        @Nullable LocalDate ends,
        @Nullable LocalDate confirmedOn,
        Freshness freshness) {

    public Standing standing() {
        return standings.getFirst();
    }

    /** Our missions that are there. */
    public List<ItemRef> ours() {
        return who(Presence::ours);
    }

    /** Partners that are there, each once however much they do. */
    public List<ItemRef> partners() {
        return who(presence -> !presence.ours());
    }

    private List<ItemRef> who(Predicate<Presence> wanted) {
        return present.stream().filter(wanted).map(Presence::who).distinct().toList();
    }

    /** @param before whether it is the stage before, and not the one after */
    public record Neighbour(ItemRef stage, boolean before, List<ItemRef> who) {}
}
