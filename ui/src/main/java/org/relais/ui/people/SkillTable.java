package org.relais.ui.people;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.relais.people.PersonPage.Contrary;
import org.relais.people.PersonPage.Skill;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** What somebody is said to know, domain by domain, on what grounds; what speaks against it is never folded. */
final class SkillTable extends Section {

    private static final List<String> COLUMNS = List.of("domain", "level", "basis", "by", "freshness", "pieces");

    private final transient EvidenceViewModel model;

    SkillTable(List<Skill> skills, EvidenceViewModel model) {
        this.model = model;
        addClassNames("card", "sheet");
        add(tag(
                "header",
                "spread",
                h2(say("people.skills")),
                span("small soft", say("people.skills.count", skills.size()))));
        if (skills.isEmpty()) {
            add(p("soft none", say("people.noSkills")));
            return;
        }
        var body = tag("tbody", "");
        skills.forEach(skill -> {
            body.add(row(skill));
            if (skill.contrary() != null) {
                body.add(contrary(skill, skill.contrary()));
            }
        });
        add(tag("table", "doms cardable", tag("thead", "", heads()), body));
    }

    private static Tag heads() {
        var row = tag("tr", "");
        COLUMNS.forEach(
                column -> row.add(tag("th", "", say("people.skill." + column)).attribute("scope", "col")));
        return row;
    }

    private Tag row(Skill skill) {
        return tag(
                "tr",
                skill.contrary() == null ? "" : "joined",
                cell("domain", domain(skill)),
                cell("level", level(skill)),
                cell("basis", Markup.text(say("basis." + skill.basis()))),
                cell("by", span("soft", by(skill))),
                cell("freshness", Badges.freshness(skill.freshness())),
                cell("pieces", link("", model.on(skill.domain().id()), say("people.pieces", skill.pieces()))));
    }

    private static Component domain(Skill skill) {
        return link(
                "dlabel " + skill.top(),
                ItemLink.address("domain", skill.domain().id()),
                new Mark(skill.top(), 14),
                Markup.text(Words.opening(skill.domain().title())));
    }

    private static Component level(Skill skill) {
        return skill.level() == null
                ? span("badge unk", say("people.level.unknown"))
                : Markup.bold(say("level." + skill.level()));
    }

    private static String by(Skill skill) {
        var who = skill.basis().equals("declared")
                ? say("people.self")
                : skill.by() == null ? say("people.someone") : skill.by();
        return skill.on() == null ? who : who + say("list.comma") + Dates.month(skill.on());
    }

    private static Tag contrary(Skill skill, Contrary contrary) {
        var by = contrary.by() == null ? say("people.someone") : contrary.by();
        var on = contrary.on() == null ? say("people.undated") : Dates.month(contrary.on());
        return tag(
                "tr",
                "against",
                tag(
                                "td",
                                "",
                                p(
                                        "contra",
                                        Markup.bold(say("people.contrary")),
                                        span(
                                                "",
                                                say(
                                                        "people.contrary.text",
                                                        Words.opening(
                                                                skill.domain().title()),
                                                        say("level." + contrary.level()),
                                                        by,
                                                        on))))
                        .attribute("colspan", "" + COLUMNS.size()));
    }

    private static Tag cell(String column, Component... children) {
        var cell =
                tag("td", column.equals("pieces") ? "end" : "").attribute("data-label", say("people.skill." + column));
        Stream.of(children).forEach(cell::add);
        return cell;
    }
}
