package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.missions.MissionPage;
import org.relais.missions.SharedCoordinator;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Time;
import org.relais.missions.SharedCoordinator.Work;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Who serves this mission and others at the same time: parts in teams, support and expertise work apart. */
final class SharedSection extends Section {

    private static final List<String> COLUMNS = List.of("person", "mission", "support", "work", "time");

    /** Percent of the working time of one person. */
    private static final int WHOLE = 100;

    SharedSection(MissionPage page) {
        addClassNames("card", "panel", "shared");
        setId("shared");
        var shared = page.shared();
        add(Markup.tag(
                "header",
                "spread",
                div("", h2(say("missions.shared")), p("small soft", say("missions.shared.explained"))),
                shared.isEmpty() ? null : span("small soft nowrap", say("missions.people", shared.size()))));
        if (shared.isEmpty()) {
            add(p("small soft", say("missions.shared.none")));
            return;
        }
        var heads = tag("tr", "");
        COLUMNS.forEach(column ->
                heads.add(tag("th", "", say("missions.shared." + column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        shared.forEach(one -> body.add(row(one)));
        add(div("tblwrap", tag("table", "cardable", tag("thead", "", heads), body)));
    }

    private static Tag row(SharedCoordinator one) {
        return tag(
                "tr",
                "",
                tag("td", "name", ItemLink.to(one.person())),
                cell("mission", loads(one, "mission"), loads(one, "unknown")),
                cell("support", loads(one, "support")),
                cell("work", work(one.work())),
                cell("time", time(one.time(LocalDate.now()))));
    }

    /** The missions of one kind of load, this one first; nothing where there is none of what nobody said. */
    private static @Nullable Component loads(SharedCoordinator one, String kind) {
        var loads =
                one.loads().stream().filter(load -> load.kind().equals(kind)).toList();
        if (loads.isEmpty()) {
            return kind.equals("unknown") ? null : span("soft", say("missions.shared.no"));
        }
        var missions =
                loads.stream().map(load -> load.mission().id()).distinct().count();
        var list = p("", Markup.bold(say("missions.shared." + kind + ".count", missions)), tag("br", ""));
        var ordered = Stream.concat(
                        loads.stream().filter(Load::here), loads.stream().filter(load -> !load.here()))
                .toList();
        for (var at = 0; at < ordered.size(); at++) {
            list.add(Markup.text(at == 0 ? "" : say("list.comma")), load(ordered.get(at)));
        }
        return list;
    }

    /** The mission, and the end of the service where it has one. */
    private static Component load(Load load) {
        var to = load.when().to();
        var name = load.here() ? Markup.text(say("missions.shared.here")) : ItemLink.to(load.mission());
        var shown = span(
                "",
                name,
                load.share() == null ? null : Markup.text(" " + say("missions.shared.share", load.share())),
                to == null ? null : span("soft small", " " + say("missions.until", Dates.month(to))));
        shown.setTitle(load.role());
        return shown;
    }

    /** The sum of what was said, and of how many services nothing was. */
    private static Component time(Time time) {
        if (time.said() == 0) {
            return span("badge unk", say("missions.shared.time.unknown"));
        }
        var sum = say("missions.shared.share", time.percent());
        return div(
                "",
                time.percent() > WHOLE ? Badges.badge("warn", "warning", sum) : Markup.bold(sum),
                time.said() == time.services()
                        ? null
                        : p("small soft", say("missions.shared.time.of", time.said(), time.services())));
    }

    private static Component work(Work work) {
        var told = Stream.of(
                        work.documents() == 0 ? "" : say("missions.shared.documents", work.documents()),
                        work.lessons() == 0 ? "" : say("missions.shared.lessons", work.lessons()),
                        work.undated() == 0 ? "" : say("missions.shared.undated", work.undated()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(say("list.comma")));
        return told.isEmpty() ? span("soft", say("missions.shared.noWork")) : span("", told);
    }

    private static Tag cell(String column, @Nullable Component... children) {
        return tag("td", "", div("", children)).attribute("data-label", say("missions.shared." + column));
    }
}
