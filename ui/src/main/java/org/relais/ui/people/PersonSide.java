package org.relais.ui.people;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.people.PersonPage;
import org.relais.people.PersonPage.Language;
import org.relais.people.PersonPage.Mobility;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;
import org.relais.ui.component.Words;

/** Beside the evidence: languages, how to reach somebody, interests apart from skills, where somebody would go. */
final class PersonSide extends Aside {

    PersonSide(PersonPage page, DomainNames domains) {
        addClassName("r");
        getElement().setAttribute("aria-label", say("people.side", page.name()));
        add(
                languages(page),
                new ContactList(page.contacts()),
                interests(page, domains),
                mobility(page.mobility()),
                Markup.section("card panel", SourceNote.of(page.source())));
    }

    private static Component languages(PersonPage page) {
        return Markup.section(
                "card panel",
                Markup.tag("header", "", h2(say("people.languages"))),
                page.languages().isEmpty()
                        ? p("small soft", say("people.noLanguages"))
                        : Markup.list(
                                "lst",
                                page.languages().stream()
                                        .map(PersonSide::language)
                                        .toList()),
                page.languagesSource() == null
                        ? null
                        : p("tiny muted under", say("people.languages.source", page.languagesSource())));
    }

    private static ListItem language(Language language) {
        return item(
                "",
                Markup.bold(Words.opening(Words.language(language.tag()))),
                language.level() == null
                        ? span("end", span("badge unk", say("people.languageLevel.unknown")))
                        : Markup.tag("b", "end", language.level()));
    }

    private static Component interests(PersonPage page, DomainNames domains) {
        var names = div("row wrap");
        page.interests().forEach(interest -> names.add(domains.link(interest.id())));
        return Markup.section(
                "card panel",
                Markup.tag("header", "", h2(say("people.interests"))),
                page.interests().isEmpty()
                        ? p("small soft", say("people.noInterests"))
                        : div("inter", names, p("small soft under", say("people.interests.explained"))));
    }

    private static Component mobility(Mobility mobility) {
        var lines = new ArrayList<ListItem>();
        if (!mobility.accepts().isEmpty()) {
            lines.add(condition("met", "met", say("people.accepted"), countries(mobility.accepts())));
        }
        if (!mobility.refuses().isEmpty()) {
            lines.add(condition("not", "refused", say("people.refused"), countries(mobility.refuses())));
        }
        lines.add(condition(
                "unk",
                "unknown",
                say("people.mobility.unknown"),
                say(lines.isEmpty() ? "people.everywhere" : "people.elsewhere")));
        return Markup.section(
                "card panel", Markup.tag("header", "", h2(say("people.mobility"))), Markup.list("conds", lines));
    }

    private static ListItem condition(String look, String icon, String word, String text) {
        return item("cond " + look, new Icon(icon, 15), span("w", word), span("t", text));
    }

    private static String countries(List<String> codes) {
        return codes.stream().map(Words::country).collect(Collectors.joining(say("list.comma")));
    }
}
