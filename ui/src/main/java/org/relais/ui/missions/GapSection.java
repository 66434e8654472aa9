package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapRow;
import org.relais.gaps.Presence;
import org.relais.kernel.ItemRef;
import org.relais.ui.component.Address;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Where partners and we are missing at the stages of a mission, the most urgent first. */
final class GapSection extends Section {

    private static final int OPEN = 6;
    private static final int MOST_NAMES = 3;

    GapSection(List<GapRow> stages) {
        addClassNames("card", "panel");
        setId("gaps");
        var concerns = stages.stream()
                .flatMap(row -> row.cells().stream().map(cell -> new Concern(row.stage(), cell)))
                .filter(concern -> concern.cell().standing().isConcern())
                .sorted(Comparator.comparing(concern -> concern.cell().standing()))
                .toList();
        add(
                Markup.tag(
                        "header", "spread", h2(say("missions.gaps")), link("small", "gaps", say("missions.gaps.all"))),
                concerns.isEmpty()
                        ? p("small soft", say("missions.gaps.none"))
                        : new Folded(
                                "lst",
                                concerns.stream().map(GapSection::concern).toList(),
                                OPEN,
                                more -> say("missions.more", more)));
    }

    private static ListItem concern(Concern concern) {
        var cell = concern.cell();
        var stage = concern.stage();
        var standing = Words.opening(say("gap." + cell.standing().code()));
        var address = Address.of("gaps").with("cell", stage.id() + "." + cell.top());
        return item(
                "",
                Surroundings.mark(cell.top()),
                div(
                        "",
                        p(
                                "",
                                link(
                                        "",
                                        address.href(),
                                        say("missions.gap", stage.title(), say("domain." + cell.top())))),
                        p("soft", told(cell))),
                span(
                        "end",
                        cell.standing().isGap()
                                ? span("gaptag", new Icon("warning", 14), Markup.text(standing))
                                : span("badge warn", new Icon("clock", 12), Markup.text(standing))));
    }

    /** Who is there; where nobody is, who was there last, or at which neighbouring stages somebody is. */
    private static String told(GapCell cell) {
        if (!cell.present().isEmpty()) {
            return names(cell.present().stream().map(Presence::who));
        }
        var last = cell.last();
        if (last != null) {
            return say("missions.gap.last", last.who().title());
        }
        return cell.neighbours().isEmpty()
                ? ""
                : say("missions.gap.around", names(cell.neighbours().stream().map(GapCell.Neighbour::stage)));
    }

    private static String names(Stream<ItemRef> items) {
        return items.map(ItemRef::title).distinct().limit(MOST_NAMES).collect(Collectors.joining(say("list.comma")));
    }

    /** A stage in a domain that somebody should look at. */
    private record Concern(ItemRef stage, GapCell cell) {}
}
