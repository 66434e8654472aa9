package org.relais.ui.vocabulary;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.questions.MissingQuestion;
import org.relais.schema.Concept;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Questions that are recognised to speak of one domain, or of none. */
final class MissingGroup extends Section {

    private static final List<String> COLUMNS = List.of("question", "asked", "last", "languages");

    private final DomainNames domains;

    private MissingGroup(
            Optional<Concept> domain,
            List<MissingQuestion> questions,
            DomainNames domains,
            Consumer<MissingQuestion> offer) {
        this.domains = domains;
        addClassNames("card", "panel", "stack");
        var title = domain.<Component>map(concept -> domains.link(concept.notation()))
                .orElseGet(() -> Markup.text(say("missing.noDomain")));
        var body = Markup.tag("tbody", "");
        questions.forEach(question -> body.add(row(question, offer)));
        add(Markup.tag("h2", "", title), Markup.div("tblwrap", Markup.tag("table", "missing cardable", head(), body)));
    }

    /** The group of no domain first: there a word is most likely to lack. */
    static List<MissingGroup> of(
            List<MissingQuestion> questions, DomainNames domains, Consumer<MissingQuestion> offer) {
        var groups = new LinkedHashMap<Optional<String>, List<MissingQuestion>>();
        groups.put(Optional.empty(), new ArrayList<>());
        questions.forEach(
                question -> groups.computeIfAbsent(question.domain().map(Concept::notation), first -> new ArrayList<>())
                        .add(question));
        return groups.values().stream()
                .filter(group -> !group.isEmpty())
                .map(group -> new MissingGroup(group.getFirst().domain(), group, domains, offer))
                .toList();
    }

    private static Tag head() {
        var row = Markup.tag("tr", "");
        COLUMNS.forEach(
                column -> row.add(Markup.tag("th", "", say("missing." + column)).attribute("scope", "col")));
        row.add(Markup.tag("th", "", Markup.span("sr", say("missing.action"))).attribute("scope", "col"));
        return Markup.tag("thead", "", row);
    }

    private Tag row(MissingQuestion question, Consumer<MissingQuestion> offer) {
        var languages = Markup.div("row");
        question.languages().forEach(language -> languages.add(Badges.language(language)));
        return Markup.tag(
                "tr",
                "",
                Markup.tag(
                        "td",
                        "name",
                        Markup.tag("bdi", "", question.text()),
                        question.partly() ? Markup.span("badge plain", say("missing.partly")) : null),
                cell("asked", Markup.span("num", say("number", question.asked()))),
                cell("last", Markup.text(Dates.day(question.last()))),
                cell("languages", languages),
                Markup.tag("td", "acts", action(question, offer)));
    }

    private Component action(MissingQuestion question, Consumer<MissingQuestion> offer) {
        return question.named()
                .<Component>map(
                        concept -> Badges.badge("ok", "check", say("missing.named", domains.name(concept.notation()))))
                .orElseGet(() -> Buttons.button("sm", "plus", say("missing.add"), () -> offer.accept(question)));
    }

    private static Tag cell(String column, Component content) {
        return Markup.tag("td", "", content).attribute("data-label", say("missing." + column));
    }
}
