package org.relais.ui.partners;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.partners.OrganisationPage.Agreement;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What our missions agreed with a partner. */
final class AgreementList extends Section {

    AgreementList(List<Agreement> agreements) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("partner.agreements")),
                span("small soft", say("number", agreements.size()))));
        add(
                agreements.isEmpty()
                        ? p("soft small", say("partner.noAgreement"))
                        : Markup.list(
                                "lst",
                                agreements.stream()
                                        .map(AgreementList::agreement)
                                        .toList()));
    }

    private static ListItem agreement(Agreement agreement) {
        var verified = agreement.verifiedOn();
        return Markup.item(
                "",
                Markup.div(
                        "grow",
                        Markup.bold(agreement.subject() == null ? say("partner.agreement") : agreement.subject()),
                        p("soft", ItemLink.to(agreement.mission())),
                        p("soft", Dates.span(agreement.when())),
                        verified == null ? null : p("tiny muted", say("partner.verifiedOn", Dates.day(verified)))),
                span("end", Badges.agreement(agreement.state())));
    }
}
