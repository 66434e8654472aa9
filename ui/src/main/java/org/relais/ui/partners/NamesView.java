package org.relais.ui.partners;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.relais.aliases.NameJudgement;
import org.relais.aliases.NameJudgements;
import org.relais.aliases.NameSuggestion;
import org.relais.aliases.NameSuggestions;
import org.relais.aliases.Verdict;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.shell.CurrentViewer;

/** Which partners are one and the same under several names? */
@Route("partners/names")
@PermitAll
class NamesView extends Div implements BeforeEnterObserver, HasDynamicTitle, PairCard.Judging {

    private static final int PAGE = 20;
    private static final String GIVEN = "given";

    private final transient NameSuggestions suggestions;
    private final transient NameJudgements judgements;
    private final transient List<PairCard> cards = new ArrayList<>();
    private final Span waiting = Markup.span("n", "");
    private final Span said = Markup.span("n", "");
    private transient Address address = Address.of("partners/names");
    private int left;
    private int standing;

    NamesView(NameSuggestions suggestions, NameJudgements judgements) {
        this.suggestions = suggestions;
        this.judgements = judgements;
        addClassNames("vo", "names-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("names.title"));
    }

    @Override
    public void judge(PairCard card, Verdict verdict) {
        var pair = card.pair();
        try {
            var key = judgements.judge(
                    CurrentViewer.get(),
                    pair.one().item().id(),
                    pair.other().item().id(),
                    verdict,
                    card.why());
            Undo.offer(say("names.judged." + verdict.code()), () -> takeBack(key));
        } catch (RelaisException refusal) {
            Told.refused(refusal);
            return;
        }
        var at = cards.indexOf(card);
        cards.remove(card);
        remove(card);
        count(left - 1, standing + 1);
        if (cards.isEmpty()) {
            show();
        } else {
            cards.get(Math.min(at, cards.size() - 1)).focus();
        }
    }

    @Override
    public void move(PairCard card, int step) {
        var at = cards.indexOf(card) + step;
        if (at >= 0 && at < cards.size()) {
            cards.get(at).focus();
        }
    }

    private void takeBack(String key) {
        try {
            judgements.takeBack(CurrentViewer.get(), key);
            show();
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }

    private void show() {
        var viewer = CurrentViewer.get();
        var pairs = suggestions.waiting(viewer);
        var given = judgements.all(viewer);
        var tab = address.first("tab").orElse("");
        removeAll();
        cards.clear();
        count(pairs.size(), (int) given.stream().filter(NameJudgement::stands).count());
        add(
                div(
                        "head",
                        div(
                                "grow",
                                Markup.p("crumb", link("", "partners", say("nav.partners"))),
                                Markup.h1(say("names.title")),
                                Markup.p("soft", say("names.explained")))),
                tabs(tab));
        if (tab.equals(GIVEN)) {
            add(given(given));
        } else {
            open(pairs);
        }
    }

    private Component tabs(String tab) {
        var tabs = Markup.tag("nav", "tabs").attribute("aria-label", say("names.title"));
        tabs.add(tab("", tab, "names.tab.open", waiting));
        tabs.add(tab(GIVEN, tab, "names.tab.given", said));
        return tabs;
    }

    private Component tab(String name, String shown, String text, Span count) {
        var tab = link("", address.with("tab", name).with("show", "").href(), Markup.text(say(text) + " "), count);
        if (name.equals(shown)) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private void open(List<NameSuggestion> pairs) {
        if (pairs.isEmpty()) {
            add(States.empty(say("names.none"), say("names.none.what"), link("btn", "partners", say("nav.partners"))));
            return;
        }
        add(Markup.p("small soft hint", say("names.keys")));
        var shown = Math.min(address.number("show", PAGE), pairs.size());
        pairs.subList(0, shown).forEach(pair -> {
            var card = new PairCard(pair, this);
            cards.add(card);
            add(card);
        });
        if (shown < pairs.size()) {
            add(link("btn", address.with("show", "" + (shown + PAGE)).href(), say("names.more", pairs.size() - shown)));
        }
    }

    private Component given(List<NameJudgement> given) {
        return given.isEmpty()
                ? States.empty(say("names.noneGiven"), say("names.noneGiven.what"))
                : new JudgementTable(given, judgement -> takeBack(judgement.key()));
    }

    private void count(int pairs, int judged) {
        left = pairs;
        standing = judged;
        waiting.setText(say("number", pairs));
        said.setText(say("number", judged));
    }
}
