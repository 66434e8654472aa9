package org.relais.ui.partners;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.NameJudgement;
import org.relais.aliases.OneOrganisation;
import org.relais.aliases.OneOrganisation.Name;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;

/** The other names under which a partner is known, who said so, and how to take it back. */
final class NamesPanel extends Section {

    private final @Nullable Changes changes;

    /** @param changes what an editor may do; null for others */
    NamesPanel(OneOrganisation one, @Nullable Changes changes) {
        this.changes = changes;
        addClassNames("card", "panel", "side", "aliases");
        add(tag(
                "header",
                "spread",
                Markup.h2(say("names.also")),
                span("small soft", say("number", one.names().size() - 1))));
        if (one.names().size() == 1) {
            add(p("soft small", say("names.alone")));
        } else {
            add(Markup.list("lst", one.names().stream().skip(1).map(this::name).toList()));
        }
        var judgements = one.judgements().stream().filter(NameJudgement::stands).toList();
        if (!judgements.isEmpty()) {
            add(
                    Markup.h3(say("names.said")),
                    Markup.list("lst", judgements.stream().map(this::judgement).toList()));
        }
        if (changes != null) {
            add(Markup.link("small", "partners/names", say("names.compare")));
        }
    }

    private ListItem name(Name name) {
        return Markup.item(
                "wraps",
                div(
                        "grow",
                        tag("b", "", name.item().title()).attribute("dir", "auto"),
                        p(
                                "soft",
                                name.acronym() == null ? null : Markup.text(name.acronym() + say("list.comma")),
                                Markup.text(say("names.activities", name.activities()))),
                        SourceNote.of(name.source())),
                changes == null ? null : choose(name, changes));
    }

    private static Component choose(Name name, Changes changes) {
        var button = Buttons.button("sm", say("names.call"), () -> changes.call(name));
        button.setAriaLabel(say("names.call.label", name.item().title()));
        return span("end", button);
    }

    private ListItem judgement(NameJudgement judgement) {
        return Markup.item(
                "wraps",
                div(
                        "grow",
                        p(
                                "",
                                tag("bdi", "", judgement.one().title()),
                                Markup.text(" / "),
                                tag("bdi", "", judgement.other().title())),
                        JudgementTable.badge(judgement),
                        judgement.why() == null
                                ? null
                                : tag("p", "soft", judgement.why()).attribute("dir", "auto"),
                        p("tiny muted", JudgementTable.told(judgement))),
                changes == null ? null : span("end", takeBack(judgement, changes)));
    }

    private static Component takeBack(NameJudgement judgement, Changes changes) {
        var button = Buttons.button("sm", "history", say("names.takeBack"), () -> changes.takeBack(judgement));
        button.setAriaLabel(say(
                "names.takeBack.label",
                judgement.one().title(),
                judgement.other().title()));
        return button;
    }

    /** What an editor may do. */
    interface Changes {

        void call(Name name);

        void takeBack(NameJudgement judgement);
    }
}
