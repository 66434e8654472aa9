package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.routes.StageContext.Agreement;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What was agreed with partners for a stage. */
final class AgreementsPanel extends Section {

    AgreementsPanel(List<Agreement> agreements) {
        addClassNames("card", "agreed");
        setId("agreements");
        getElement().setAttribute("aria-label", say("route.agreements.title"));
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("route.agreements.title")),
                span("small soft", say("number", agreements.size()))));
        add(
                agreements.isEmpty()
                        ? Markup.p("soft small", say("route.noAgreements"))
                        : Markup.list(
                                "lst",
                                agreements.stream()
                                        .map(AgreementsPanel::agreement)
                                        .toList()));
    }

    private static com.vaadin.flow.component.html.ListItem agreement(Agreement agreement) {
        var what = agreement.subject() == null ? "" : agreement.subject();
        return Markup.item(
                "",
                span(
                        "",
                        Markup.tag("b", "", ItemLink.to(agreement.organisation())),
                        Markup.tag("br", ""),
                        span("soft", what.isEmpty() ? "" : what + " · "),
                        span("soft", ItemLink.to(agreement.mission()))),
                span(
                        "end",
                        Badges.agreement(agreement.state()),
                        Markup.tag("br", ""),
                        span("muted", Dates.span(agreement.when()))));
    }
}
