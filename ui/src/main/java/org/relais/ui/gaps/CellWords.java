package org.relais.ui.gaps;

import static org.relais.ui.component.Words.say;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapChange;
import org.relais.gaps.Standing;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Words;

/** A cell in words: short enough to stand in it, and whole for who hears it. */
record CellWords(GapCell cell) {

    /** Who is there: « nous + 2 », « 1 partenaire », « personne », « ? ». */
    String who() {
        if (cell.standing() == Standing.UNKNOWN) {
            return "?";
        }
        var partners = cell.partners().size();
        return cell.ours().isEmpty()
                ? say("gaps.who.partners", partners)
                : partners == 0 ? say("gaps.who.us") : say("gaps.who.both", partners);
    }

    /** What to know beside it; nothing where all is well. */
    @Nullable
    String beside() {
        return switch (cell.standing()) {
            case NEEDED -> cell.coming().isEmpty() ? null : coming();
            case LEFT ->
                cell.last() == null || cell.last().when().to() == null
                        ? say("gaps.left")
                        : say("gaps.left.on", Dates.month(cell.last().when().to()));
            case LOST -> say("gaps.lost");
            case ENDING ->
                cell.ends() == null
                        ? null
                        : say(
                                "gaps.ends",
                                DateTimeFormatter.ofPattern("d MMM", Words.locale())
                                        .format(cell.ends()));
            case STALE -> say("gaps.stale");
            case PLANNED -> coming();
            case COVERED, UNKNOWN -> null;
        };
    }

    /** « Zouara, Juridique : requis, personne. Aussi : parti, personne depuis. Demandé par Mission Libye. » */
    String said(String stage, String domain, @Nullable GapChange change) {
        var said = new ArrayList<String>();
        said.add(say("gaps.said", stage, domain, say("gap." + cell.standing().code())));
        if (cell.standing() != Standing.UNKNOWN) {
            said.add(who());
        }
        var beside = beside();
        if (beside != null) {
            said.add(beside);
        }
        if (!cell.wanted().isEmpty()) {
            said.add(say(
                    "gaps.said.wanted",
                    cell.wanted().stream()
                            .map(one -> one.item().title())
                            .distinct()
                            .collect(Collectors.joining(say("list.comma")))));
        }
        if (change != null) {
            said.add(say("gap.turn." + change.turn().code()));
        }
        return String.join(". ", said);
    }

    private String coming() {
        var from =
                cell.coming().isEmpty() ? null : cell.coming().getFirst().when().from();
        return from == null ? say("gaps.planned") : say("gaps.planned.on", Dates.month(from));
    }
}
