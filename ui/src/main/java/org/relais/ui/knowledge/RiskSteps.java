package org.relais.ui.knowledge;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import org.relais.knowledge.NextStep;
import org.relais.knowledge.RiskRow;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;

/** What to do about a domain at risk: the most useful step as a button, the others below it. */
public final class RiskSteps {

    private RiskSteps() {}

    public static Component of(RiskRow row) {
        var steps = div("steps");
        for (var at = 0; at < row.steps().size(); at++) {
            var step = row.steps().get(at);
            steps.add(
                    at == 0
                            ? link("btn sm", address(step), text(step))
                            : p("small", link("", address(step), text(step))));
        }
        return steps;
    }

    private static String text(NextStep step) {
        return say("risk.step." + step.action().code(), step.target().title());
    }

    private static String address(NextStep step) {
        var target = step.target();
        return switch (step.action()) {
            case FILL -> Address.of("experts").with("need", target.id()).href();
            case FIND, TRAIN ->
                Address.of("experts").with("domain", target.id()).href();
            case COVER, VALIDATE, CONFIRM -> ItemLink.address(target.type(), target.id());
            case WORD -> "missing";
        };
    }
}
