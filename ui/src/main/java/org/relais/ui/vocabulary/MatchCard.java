package org.relais.ui.vocabulary;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import java.util.Locale;
import java.util.function.BiFunction;
import org.relais.domains.Judgement;
import org.relais.domains.OutsideMatch;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Told;

/** A domain beside a concept of somebody else: why they may be the same, and what an editor says of it. */
final class MatchCard extends Article {

    private final transient DomainNames domains;
    private final transient BiFunction<OutsideMatch, Judgement, OutsideMatch> judge;

    MatchCard(OutsideMatch match, DomainNames domains, BiFunction<OutsideMatch, Judgement, OutsideMatch> judge) {
        this.domains = domains;
        this.judge = judge;
        addClassNames("card", "panel", "match");
        show(match);
    }

    private void show(OutsideMatch match) {
        removeAll();
        var caption = Markup.tag("bdi", "", match.caption());
        caption.getElement().setAttribute("title", match.uri());
        var reasons = match.reasons().stream().map(MatchCard::reason).toList();
        add(
                Markup.tag("h2", "", domains.link(match.domain()), Markup.span("soft", "↔"), caption),
                reasons.isEmpty() ? Markup.p("soft small", say("vocabularies.noReason")) : Markup.list("lst", reasons),
                match.judged().isPresent() && match.judgement() != Judgement.OPEN
                        ? judged(match, match.judged().get())
                        : choices(match));
    }

    private static com.vaadin.flow.component.html.ListItem reason(OutsideMatch.Reason reason) {
        var same = reason.ours().equals(reason.theirs());
        var text = same ? reason.ours() : say("vocabularies.agree", reason.ours(), reason.theirs());
        return item("", Badges.language(reason.language()), Markup.tag("bdi", "", text));
    }

    private Component choices(OutsideMatch match) {
        var exact = match.proposed() == Judgement.EXACT;
        return div(
                "row wrap",
                Markup.span("soft small", say(exact ? "vocabularies.proposedExact" : "vocabularies.proposedClose")),
                choice(match, Judgement.EXACT, exact ? "primary" : ""),
                choice(match, Judgement.CLOSE, exact ? "" : "primary"),
                choice(match, Judgement.REFUSED, ""));
    }

    private Component choice(OutsideMatch match, Judgement judgement, String classes) {
        return Buttons.button(
                "sm " + classes, say("vocabularies.judge." + code(judgement)), () -> judge(match, judgement));
    }

    private Component judged(OutsideMatch match, OutsideMatch.Judged judged) {
        var kind = switch (judged.judgement()) {
            case EXACT -> "ok";
            case CLOSE -> "acc";
            case REFUSED, OPEN -> "unk";
        };
        return div(
                "row wrap",
                Markup.span("badge " + kind, say("vocabularies.judged." + code(judged.judgement()))),
                Markup.span("soft small", say("vocabularies.judgedBy", judged.by(), Dates.day(judged.on()))),
                Buttons.button("sm", "history", say("missing.takeBack"), () -> judge(match, Judgement.OPEN)));
    }

    private void judge(OutsideMatch match, Judgement judgement) {
        try {
            show(judge.apply(match, judgement));
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }

    private static String code(Judgement judgement) {
        return judgement.name().toLowerCase(Locale.ROOT);
    }
}
