package org.relais.ui.partners;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.partners.PartnerHistory;
import org.relais.partners.PartnerHistory.Entry;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Folded;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What happened between a partner and us, the newest first. */
final class HistoryList extends Section {

    private static final int OPEN = 8;
    private static final int NAMED = 3;

    HistoryList(PartnerHistory history) {
        addClassNames("card", "panel", "history");
        var shown = history.entries().size();
        add(tag(
                "header",
                "spread",
                Markup.h2(say("partner.history")),
                span(
                        "small soft",
                        shown < history.all() ? say("partner.shownOf", shown, history.all()) : say("number", shown))));
        add(
                shown == 0
                        ? p("soft small", say("partner.history.none"))
                        : new Folded(
                                "lst",
                                history.entries().stream()
                                        .map(HistoryList::entry)
                                        .toList(),
                                OPEN,
                                more -> say("missions.more", more)));
    }

    private static ListItem entry(Entry entry) {
        var about = entry.about();
        return Markup.item(
                "",
                tag("time", "small muted", Dates.day(entry.on()))
                        .attribute("datetime", entry.on().toString()),
                Markup.div(
                        "grow",
                        p("soft", say("partner.history." + entry.kind(), entry.times())),
                        names(entry),
                        about == null ? null : p("", where(about))));
    }

    private static @Nullable Component names(Entry entry) {
        if (entry.names().isEmpty()) {
            return null;
        }
        var named = entry.names().stream().limit(NAMED).collect(Collectors.joining(say("list.comma")));
        var more = entry.names().size() - NAMED;
        return p("", tag("bdi", "", more <= 0 ? named : say("partner.history.more", named, more)));
    }

    private static Component where(ItemRef about) {
        return switch (about.type()) {
            case "place" ->
                Markup.link(
                        "", Address.of("partners").with("place", about.title()).href(), about.title());
            case "stage" -> ItemLink.to(about, say("partner.stage", about.title()));
            case "person" -> span("", Markup.text(say("partner.heldBy") + " "), ItemLink.to(about));
            default -> ItemLink.to(about);
        };
    }
}
