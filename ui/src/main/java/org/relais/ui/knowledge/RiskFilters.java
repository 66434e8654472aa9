package org.relais.ui.knowledge;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.relais.knowledge.Risk;
import org.relais.knowledge.RiskPage;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Kinds of risk and top domains to choose from, each with how many domains it would leave. */
final class RiskFilters extends Div {

    RiskFilters(RiskPage page, KnowledgeAddress shown) {
        addClassNames("card", "panel", "stack");
        var risks = group("knowledge.risks");
        for (var risk : Risk.values()) {
            risks.add(chip(
                    shown.toggled(risk),
                    null,
                    Words.opening(say("risk." + risk.code())),
                    page.byRisk().getOrDefault(risk, 0),
                    risk == shown.risk()));
        }
        var tops = group("knowledge.tops");
        for (var top : Vocabulary.TOP) {
            tops.add(chip(
                    shown.toggled(top),
                    new Mark(top, 14),
                    say("domain." + top),
                    page.byTop().getOrDefault(top, 0),
                    top.equals(shown.top())));
        }
        add(risks, tops);
    }

    private static Div group(String name) {
        var group = Markup.div("chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", say(name));
        return group;
    }

    private static Anchor chip(Address address, @Nullable Mark mark, String text, int count, boolean chosen) {
        var chip = Markup.link(
                chosen ? "chip on" : "chip",
                address.href(),
                mark,
                Markup.text(text + " "),
                Markup.span("n soft", say("number", count)));
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
