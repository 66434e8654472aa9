package org.relais.ui.domains;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import org.relais.knowledge.RiskRow;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.knowledge.RiskBadges;
import org.relais.ui.knowledge.RiskSteps;

/** Says that a domain is at risk, why, and what to do. */
final class RiskNote extends Section {

    RiskNote(RiskRow risk) {
        addClassNames("card", "panel", "atrisk");
        add(
                Markup.tag(
                        "header",
                        "spread",
                        Markup.h2(say("domain.atRisk")),
                        Markup.link(
                                "small",
                                Address.of("knowledge")
                                        .with("domain", risk.top())
                                        .href(),
                                say("knowledge.all"))),
                RiskBadges.of(risk.risks()),
                Markup.p("small soft", say("domain.atRisk.why", risk.holders(), risk.declared(), risk.searches())),
                RiskSteps.of(risk));
    }
}
