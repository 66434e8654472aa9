package org.relais.ui.domains;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.knowledge.DomainOutlook.Below;
import org.relais.knowledge.Risk;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** The domains right below a domain, with how many people hold each; those at risk are marked. */
final class NarrowerPanel extends Section {

    private static final int OPEN = 10;

    NarrowerPanel(List<Below> narrower) {
        addClassNames("card", "panel");
        add(
                Markup.tag("header", "", Markup.h2(say("domain.narrower", narrower.size()))),
                new Folded(
                        "lst",
                        narrower.stream().map(NarrowerPanel::below).toList(),
                        OPEN,
                        more -> say("missions.more", more)));
    }

    private static ListItem below(Below one) {
        return item(
                "",
                span("", ItemLink.to(one.domain())),
                span(
                        "end row",
                        one.risks().isEmpty() ? null : warning(one.risks().getFirst()),
                        span("small soft", say("knowledge.holders", one.holders()))));
    }

    private static Icon warning(Risk risk) {
        return new Icon("warning", 14).labelled(say("risk." + risk.code()));
    }
}
