package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapFilter;
import org.relais.gaps.GapPage;
import org.relais.gaps.GapRow;
import org.relais.gaps.Standing;
import org.relais.kernel.ItemRef;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** The same as a list: a line for each cell of which something is known, in the order of the route. */
final class GapTable extends Div {

    private static final List<String> COLUMNS = List.of("stage", "domain", "standing", "ours", "partners", "wanted");

    GapTable(GapPage page, GapFilter filter, GapsAddress shown) {
        addClassNames("card", "tblwrap");
        var heads = tag("tr", "");
        COLUMNS.forEach(
                column -> heads.add(tag("th", "", say("gap.column." + column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        page.stages()
                .forEach(row -> row.cells().stream()
                        .filter(filter::keeps)
                        .filter(cell -> cell.standing() != Standing.UNKNOWN)
                        .forEach(cell -> body.add(line(row, cell, shown))));
        add(tag("table", "cardable gpl", tag("thead", "", heads), body));
    }

    private static Component line(GapRow row, GapCell cell, GapsAddress shown) {
        var stage = row.stage();
        var chosen = shown.at(CellId.write(stage.id(), cell.top()));
        var beside = new CellWords(cell).beside();
        return tag(
                "tr",
                "",
                tag("td", "", Markup.link("", chosen.href(), Markup.bold(stage.title()))),
                cell("domain", Mark.named(cell.top(), say("domain." + cell.top()))),
                cell(
                        "standing",
                        Markup.div(
                                "row wrap",
                                EvidencePanel.badge(cell.standing()),
                                beside == null ? null : span("soft", beside))),
                cell("ours", names(cell.ours())),
                cell("partners", names(cell.partners())),
                cell(
                        "wanted",
                        names(cell.wanted().stream()
                                .map(one -> one.item())
                                .distinct()
                                .collect(Collectors.toList()))));
    }

    private static @Nullable Component names(List<ItemRef> items) {
        if (items.isEmpty()) {
            return null;
        }
        var names = span("");
        for (var one : items) {
            names.add(Markup.text(names.getComponentCount() == 0 ? "" : say("list.comma")), ItemLink.to(one));
        }
        return names;
    }

    private static Tag cell(String column, @Nullable Component content) {
        return tag("td", "", content).attribute("data-label", say("gap.column." + column));
    }
}
