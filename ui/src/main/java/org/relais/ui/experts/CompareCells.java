package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Assessment;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Side;
import org.relais.expertise.Experts.Condition;
import org.relais.kernel.ItemRef;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What stands in a comparison for one person: one kind of cell for each kind of row. */
final class CompareCells {

    private final DomainNames domains;

    CompareCells(DomainNames domains) {
        this.domains = domains;
    }

    Component score(Side side) {
        return div(
                "",
                p("fit", Markup.bold("" + side.expert().score()), span("", "/100")),
                new Drawing("relais-score-bar", ExpertCard.bar(side.expert())));
    }

    Component alone(Set<SetsApart.Trait> traits) {
        return traits.isEmpty()
                ? span("muted", say("compare.nothingAlone"))
                : Markup.list(
                        "alone",
                        traits.stream()
                                .map(trait -> Markup.item("", span("badge acc", name(trait))))
                                .toList());
    }

    /** @param highest whether nobody compared has more points here */
    Component held(Held held, boolean highest) {
        if (held.score() == 0 && held.level() == null) {
            return span("badge unk", say("compare.nothingKnown"));
        }
        var strongest = held.strongest();
        return div(
                "",
                p(
                        "row wrap",
                        Markup.tag("b", "big", "" + held.score()),
                        span("small soft", say("compare.ofHundred")),
                        highest ? span("badge acc", say("compare.highest")) : null),
                held.domain().isEmpty() ? null : p("small", level(held.level())),
                strongest == null ? null : Markup.list("evs", List.of(ReasonLine.of(strongest, domains))));
    }

    Component languages(Side side) {
        return side.languages().isEmpty()
                ? span("badge unk", say("experts.notSaid"))
                : p(
                        "",
                        side.languages().stream()
                                .map(CompareCells::language)
                                .collect(Collectors.joining(say("list.comma"))));
    }

    Component free(Side side) {
        var when = Dates.span(side.free());
        return when.isEmpty()
                ? span("badge unk", say("experts.notSaid"))
                : div(
                        "",
                        p("", say("experts.free", when)),
                        side.freeSaidOn() == null
                                ? null
                                : p(
                                        "tiny muted",
                                        say("experts.said", Dates.since(side.freeSaidOn(), LocalDate.now()))));
    }

    Component condition(Condition condition) {
        return Markup.list("conds", List.of(ConditionLine.of(condition)));
    }

    Component contrary(Side side) {
        return side.expert().contrary().isEmpty()
                ? span("muted", say("compare.noContrary"))
                : div(
                        "",
                        side.expert().contrary().stream()
                                .map(ExpertCard::contrary)
                                .toList());
    }

    Component interests(Side side) {
        return side.interests().isEmpty()
                ? span("badge unk", say("experts.notSaid"))
                : p(
                        "",
                        side.interests().stream()
                                .map(ItemRef::title)
                                .map(Words::opening)
                                .collect(Collectors.joining(say("list.comma"))));
    }

    private String name(SetsApart.Trait trait) {
        return switch (trait) {
            case SetsApart.Trait.Domain domain -> domains.name(domain.domain());
            case SetsApart.Trait.Validated validated -> say("compare.validated", domains.name(validated.domain()));
            case SetsApart.Trait.Met met -> met(met.condition());
            case SetsApart.Trait.Speaks speaks -> Words.language(speaks.tag());
        };
    }

    private static String met(Condition condition) {
        var wanted = ConditionLine.wanted(condition);
        return switch (condition.kind()) {
            case "window", "engaged" -> say("experts.free", wanted);
            case "country" -> say("experts.accepts", wanted);
            default -> wanted;
        };
    }

    private static String level(@Nullable Assessment level) {
        if (level == null) {
            return say("compare.noLevel");
        }
        var by = level.by() == null || level.basis().equals("declared")
                ? say("basis." + level.basis())
                : say("experts.basis." + level.basis(), level.by());
        var told = Words.opening(say("level." + level.level())) + say("list.comma") + by;
        return level.on() == null ? told : told + say("list.comma") + Dates.month(level.on());
    }

    private static String language(String tagAndLevel) {
        var parts = tagAndLevel.split(":", 2);
        return parts.length == 1 || parts[1].isBlank()
                ? Words.language(parts[0])
                : Words.language(parts[0]) + " " + parts[1];
    }
}
