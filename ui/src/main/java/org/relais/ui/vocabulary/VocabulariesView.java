package org.relais.ui.vocabulary;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.relais.domains.Judgement;
import org.relais.domains.OutsideMatch;
import org.relais.domains.OutsideScheme;
import org.relais.domains.OutsideVocabularies;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Which concepts of the vocabularies of others are our domains? */
@Route("vocabularies")
@PermitAll
class VocabulariesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient OutsideVocabularies vocabularies;
    private final transient DomainNames domains;
    private transient Address address = Address.of("vocabularies");

    VocabulariesView(OutsideVocabularies vocabularies, Vocabulary vocabulary) {
        this.vocabularies = vocabularies;
        this.domains = new DomainNames(vocabulary);
        addClassName("vo");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var schemes = vocabularies.schemes(CurrentViewer.get());
        address = Address.of(event.getLocation());
        removeAll();
        add(div(
                "head",
                div("grow", Markup.h1(say("vocabularies.title")), Markup.p("soft", say("vocabularies.explained")))));
        if (schemes.isEmpty()) {
            add(States.empty(
                    say("vocabularies.none"),
                    say("vocabularies.none.what"),
                    link("btn", "imports", say("nav.imports"))));
            return;
        }
        var chosen = address.first("scheme")
                .flatMap(id -> schemes.stream()
                        .filter(scheme -> scheme.id().equals(id))
                        .findFirst())
                .orElse(schemes.getFirst());
        add(list(schemes, chosen));
        show(vocabularies.matches(CurrentViewer.get(), chosen.id(), Words.locale()));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("vocabularies.title"));
    }

    private Component list(List<OutsideScheme> schemes, OutsideScheme chosen) {
        var list = div("filters");
        for (var scheme : schemes) {
            var entry = link(
                    "chip",
                    address.with("scheme", scheme.id()).with("show", "").href(),
                    Markup.tag("bdi", "", scheme.title()),
                    Markup.span(
                            "soft", say("vocabularies.concepts", scheme.concepts(), Dates.day(scheme.importedOn()))));
            if (scheme.equals(chosen)) {
                entry.getElement().setAttribute("aria-current", "true");
            }
            list.add(entry);
        }
        return list;
    }

    private void show(List<OutsideMatch> matches) {
        var state = address.first("state").orElse("open");
        var states = Markup.tag("nav", "tabs").attribute("aria-label", say("vocabularies.states"));
        for (var judgement : List.of(Judgement.OPEN, Judgement.EXACT, Judgement.CLOSE, Judgement.REFUSED)) {
            states.add(tab(judgement, state, matches));
        }
        add(states);
        var ofState = matches.stream()
                .filter(match -> code(match.judgement()).equals(state))
                .toList();
        if (ofState.isEmpty()) {
            add(States.empty(say("vocabularies.nothing"), say("vocabularies.nothing.what")));
        }
        var shown = Math.min(address.number("show", PAGE), ofState.size());
        ofState.subList(0, shown).forEach(match -> add(new MatchCard(match, domains, this::judge)));
        if (shown < ofState.size()) {
            add(link(
                    "btn",
                    address.with("show", "" + (shown + PAGE)).href(),
                    say("vocabularies.more", ofState.size() - shown)));
        }
    }

    private Component tab(Judgement judgement, String state, List<OutsideMatch> matches) {
        var count =
                matches.stream().filter(match -> match.judgement() == judgement).count();
        var tab = link(
                "",
                address.with("state", judgement == Judgement.OPEN ? "" : code(judgement))
                        .with("show", "")
                        .href(),
                Markup.text(say("vocabularies.state." + code(judgement)) + " "),
                Markup.span("n", say("number", count)));
        if (code(judgement).equals(state)) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private OutsideMatch judge(OutsideMatch match, Judgement judgement) {
        return vocabularies.judge(CurrentViewer.get(), match, judgement);
    }

    private static String code(Judgement judgement) {
        return judgement.name().toLowerCase(Locale.ROOT);
    }
}
