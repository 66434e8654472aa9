package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.missions.MissionPage;
import org.relais.missions.MissionPage.LessonHere;
import org.relais.missions.MissionPage.Member;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Folded;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** What stands around a mission: lessons, partners at its stages, documents, and who supports it from elsewhere. */
final class Surroundings {

    private static final int OPEN = 5;

    private Surroundings() {}

    static Component lessons(MissionPage page) {
        return part("lessons", page.lessons().stream().map(Surroundings::lesson).toList(), null);
    }

    static Component partners(MissionPage page) {
        return part(
                "partners",
                PartnerLine.of(page.partners()),
                page.routes().isEmpty() ? null : ItemLink.to(page.routes().getFirst(), say("missions.seeRoute")));
    }

    static Component documents(MissionPage page) {
        return part(
                "documents",
                page.documents().stream()
                        .map(document -> item("", auto(ItemLink.to(document))))
                        .toList(),
                null);
    }

    static Component supporters(MissionPage page, DomainNames domains) {
        return part(
                "supporters",
                page.supporters().stream()
                        .map(member -> supporter(member, domains))
                        .toList(),
                null);
    }

    private static Component part(String name, List<ListItem> items, @Nullable Component link) {
        return Markup.section(
                "card panel",
                Markup.tag(
                        "header",
                        "spread",
                        h2(say("missions." + name)),
                        span(
                                "row small",
                                items.isEmpty()
                                        ? null
                                        : span(
                                                "soft",
                                                say("missions.shown", Math.min(OPEN, items.size()), items.size())),
                                link)),
                items.isEmpty()
                        ? p("small soft", say("missions." + name + ".none"))
                        : new Folded("lst", items, OPEN, more -> say("missions.more", more)));
    }

    private static ListItem lesson(LessonHere lesson) {
        var where = Stream.of(lesson.stage(), lesson.date() == null ? null : Dates.month(lesson.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(say("list.comma")));
        return item(
                "",
                lesson.top() == null ? null : mark(lesson.top()),
                div("", p("", auto(ItemLink.to(lesson.lesson()))), p("soft", where)));
    }

    private static ListItem supporter(Member member, DomainNames domains) {
        var top = member.domains().stream().findFirst().map(domain -> domains.top(domain.id()));
        return item(
                "",
                top.map(Surroundings::mark).orElse(null),
                div("", p("", ItemLink.to(member.person())), p("soft", member.role())));
    }

    static Mark mark(String top) {
        return new Mark(top, 20).labelled(say("domain." + top));
    }

    /** In its own direction: titles of lessons and documents come in the language they were written in. */
    private static Component auto(Component title) {
        title.getElement().setAttribute("dir", "auto");
        return title;
    }
}
