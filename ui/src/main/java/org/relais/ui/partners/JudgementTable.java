package org.relais.ui.partners;

import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.NameJudgement;
import org.relais.aliases.Verdict;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** What editors said of records that may be one organisation, and what they took back. */
final class JudgementTable extends Section {

    private static final List<String> COLUMNS = List.of("pair", "verdict", "reason", "by");

    /** @param takeBack by the key of the judgement; null for who may not */
    JudgementTable(List<NameJudgement> judgements, @Nullable Consumer<NameJudgement> takeBack) {
        addClassNames("card", "tblwrap");
        getElement().setAttribute("aria-label", say("names.tab.given"));
        var head = tag("tr", "");
        COLUMNS.forEach(column -> head.add(tag("th", "", label(column)).attribute("scope", "col")));
        if (takeBack != null) {
            head.add(tag("th", "", Markup.span("sr", say("names.action"))).attribute("scope", "col"));
        }
        var body = tag("tbody", "");
        judgements.forEach(judgement -> body.add(row(judgement, takeBack)));
        add(tag("table", "judgements cardable", tag("thead", "", head), body));
    }

    static Component badge(NameJudgement judgement) {
        var text = say("names.verdict." + judgement.verdict().code());
        return switch (judgement.verdict()) {
            case SAME -> Badges.badge("ok", "check", text);
            case DIFFERENT -> Badges.badge("plain", "close", text);
            case UNSURE -> Markup.span("badge unk", text);
        };
    }

    static String told(NameJudgement judgement) {
        var given = say("names.by", judgement.by(), Dates.day(judgement.on()));
        var by = judgement.takenBackBy();
        var on = judgement.takenBackOn();
        return by == null || on == null ? given : given + " · " + say("names.takenBackBy", by, Dates.day(on));
    }

    private static Tag row(NameJudgement judgement, @Nullable Consumer<NameJudgement> takeBack) {
        var row = tag(
                "tr",
                judgement.stands() ? "" : "closed",
                tag(
                        "td",
                        "name",
                        tag("bdi", "", ItemLink.to(judgement.one())),
                        Markup.span("soft", judgement.verdict() == Verdict.SAME ? " = " : " / "),
                        tag("bdi", "", ItemLink.to(judgement.other()))),
                cell("verdict", badge(judgement)),
                cell(
                        "reason",
                        tag("span", "", judgement.why() == null ? "" : judgement.why())
                                .attribute("dir", "auto")),
                cell("by", Markup.text(told(judgement))));
        if (takeBack != null) {
            row.add(tag("td", "acts", action(judgement, takeBack)));
        }
        return row;
    }

    private static Component action(NameJudgement judgement, Consumer<NameJudgement> takeBack) {
        if (!judgement.stands()) {
            return Markup.span("badge unk", say("names.takenBack"));
        }
        var button = Buttons.button("sm", "history", say("names.takeBack"), () -> takeBack.accept(judgement));
        button.setAriaLabel(say(
                "names.takeBack.label",
                judgement.one().title(),
                judgement.other().title()));
        return button;
    }

    private static Tag cell(String column, Component content) {
        return tag("td", "", content).attribute("data-label", label(column));
    }

    private static String label(String column) {
        return say("names.column." + column);
    }
}
