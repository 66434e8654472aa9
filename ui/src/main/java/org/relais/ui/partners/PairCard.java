package org.relais.ui.partners;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.relais.aliases.NameSuggestion;
import org.relais.aliases.NameSuggestion.Side;
import org.relais.aliases.Verdict;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Two records side by side, why they may be one organisation, and what an editor says of it. */
final class PairCard extends Article {

    private static final int LONGEST = 500;
    private static final String ON_THE_CARD = "['1', '2', '3', 'ArrowDown', 'ArrowUp'].includes(event.key)"
            + " && !event.altKey && !event.ctrlKey && !event.metaKey"
            + " && !event.target.closest('vaadin-text-field') && (event.preventDefault(), true)";

    private final transient NameSuggestion pair;
    private final transient Judging judging;
    private final TextField why = new TextField();

    PairCard(NameSuggestion pair, Judging judging) {
        this.pair = pair;
        this.judging = judging;
        addClassNames("card", "panel", "twonames");
        getElement().setAttribute("tabindex", "0");
        getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "names.pair",
                                pair.one().item().title(),
                                pair.other().item().title()));
        getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed(event.getEventData().get("event.key").asString()))
                .setFilter(ON_THE_CARD)
                .addEventData("event.key");
        add(
                div("sides", side(pair.one()), span("versus", new Icon("swap")), side(pair.other())),
                Markup.list(
                        "agrees",
                        ReasonWords.of(pair).stream().map(PairCard::reason).toList()),
                answers());
    }

    NameSuggestion pair() {
        return pair;
    }

    /** What was written, else the reasons that were shown. */
    String why() {
        var said = why.getValue().strip();
        return said.isEmpty() ? String.join(say("list.comma"), ReasonWords.of(pair)) : said;
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private void pressed(String key) {
        switch (key) {
            case "1" -> judging.judge(this, Verdict.SAME);
            case "2" -> judging.judge(this, Verdict.DIFFERENT);
            case "3" -> judging.judge(this, Verdict.UNSURE);
            case "ArrowDown" -> judging.move(this, 1);
            default -> judging.move(this, -1);
        }
    }

    private static Component side(Side side) {
        return div(
                "side",
                tag("h2", "", tag("bdi", "", ItemLink.to(side.item()))),
                div(
                        "row wrap small soft",
                        side.acronym() == null
                                ? null
                                : tag("bdi", "", side.acronym()).attribute("class", "acronym"),
                        side.kind() == null ? null : span("", side.kind()),
                        span("", say("names.activities", side.activities()))),
                side.countries().isEmpty() ? null : Markup.p("small soft", ReasonWords.countries(side.countries())),
                side.tops().isEmpty() ? null : Markup.p("small soft", ReasonWords.domains(side.tops())),
                Markup.p("tiny muted", say("names.source", side.source())));
    }

    private static com.vaadin.flow.component.html.ListItem reason(String words) {
        return Markup.item("", new Icon("check", 12), tag("span", "", words).attribute("dir", "auto"));
    }

    private Component answers() {
        why.setPlaceholder(say("names.why"));
        why.setAriaLabel(say("names.why"));
        why.setMaxLength(LONGEST);
        why.addClassName("why");
        return div(
                "answers",
                why,
                div(
                        "row wrap",
                        answer("1", "primary", Verdict.SAME),
                        answer("2", "", Verdict.DIFFERENT),
                        answer("3", "ghost", Verdict.UNSURE)));
    }

    private NativeButton answer(String key, String classes, Verdict verdict) {
        var button = Buttons.button(classes, "", () -> judging.judge(this, verdict));
        var shortcut = tag("kbd", "", key);
        shortcut.getElement().setAttribute("aria-hidden", "true");
        button.add(Markup.text(say("names.judge." + verdict.code())), shortcut);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }

    /** Whoever shows the cards. */
    interface Judging {

        void judge(PairCard card, Verdict verdict);

        /** @param step how many cards further down the focus goes */
        void move(PairCard card, int step);
    }
}
