package org.relais.ui.partners;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.partners.Fact;
import org.relais.partners.OrganisationPage;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Whom to call at a partner, who of us holds the contact, and whether it is still right. */
final class ContactList extends Section {

    ContactList(OrganisationPage page, Confirming confirming) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("partner.contacts")),
                span("small soft", say("number", page.contacts().size()))));
        add(
                page.contacts().isEmpty()
                        ? p("soft small", say("partner.noContact"))
                        : Markup.list(
                                "lst",
                                page.contacts().stream()
                                        .map(contact -> contact(page.id(), contact, confirming))
                                        .toList()));
    }

    private static ListItem contact(String organisation, Contact contact, Confirming confirming) {
        var who = contact.name().isBlank()
                ? null
                : Markup.tag("b", "", contact.name()).attribute("dir", "auto");
        return Markup.item(
                "who",
                Markup.div(
                        "grow",
                        who,
                        contact.function() == null ? null : p("soft", contact.function()),
                        contact.hidden() ? hidden() : null,
                        detail("mail", "mailto:", contact.email()),
                        detail("phone", "tel:", contact.phone()),
                        p("muted", Markup.text(say("partner.heldBy") + " "), ItemLink.to(contact.heldBy()))),
                Markup.div(
                        "end",
                        confirmedOn(contact),
                        Badges.freshness(contact.freshness()),
                        contact.hidden() || !confirming.isAllowed()
                                ? null
                                : confirming.button(Fact.contact(organisation, contact.key()), contact.name())));
    }

    private static Component hidden() {
        return p("row", new Icon("lock", 14), span("soft", say("partner.hidden")));
    }

    private static @Nullable Component detail(String icon, String scheme, @Nullable String value) {
        if (value == null) {
            return null;
        }
        var target = scheme.equals("tel:") ? value.replaceAll("[^+\\d]", "") : value;
        var link = Markup.link("", scheme + target, Markup.tag("bdi", "", value).attribute("dir", "ltr"));
        link.getElement().setAttribute("router-ignore", true);
        return p("row", new Icon(icon, 14), link);
    }

    private static @Nullable Component confirmedOn(Contact contact) {
        var on = contact.confirmedOn();
        return on == null
                ? null
                : span("tiny muted", say("verify.by", Dates.day(on), Dates.day(Freshness.verifyBy(on))));
    }
}
