package org.relais.ui.people;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.people.PersonPage.ContactDetail;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** How to reach somebody; of a detail that the viewer may not see, that it exists and who may. */
final class ContactList extends Section {

    ContactList(List<ContactDetail> contacts) {
        addClassNames("card", "panel");
        add(Markup.tag("header", "spread", h2(say("people.contacts")), span("small soft", say("people.perField"))));
        add(
                contacts.isEmpty()
                        ? p("small soft", say("people.noContacts"))
                        : Markup.list(
                                "lst",
                                contacts.stream().map(ContactList::contact).toList()));
    }

    private static ListItem contact(ContactDetail contact) {
        return item(
                "",
                new Icon(contact.kind().equals("email") ? "mail" : "phone")
                        .labelled(say("people.contact." + contact.kind())),
                value(contact),
                span(
                        "end",
                        contact.visibility().equals("all")
                                ? span("badge out", say("people.visibility.all"))
                                : Badges.badge("out", "lock", say("people.visibility." + contact.visibility()))));
    }

    private static Component value(ContactDetail contact) {
        var value = contact.value();
        if (value == null) {
            return span("soft", say("people.hidden"));
        }
        var scheme = contact.kind().equals("email") ? "mailto:" : "tel:";
        var target = contact.kind().equals("email") ? value : value.replaceAll("[^+\\d]", "");
        var link = Markup.link("", scheme + target, Markup.tag("bdi", "", value).attribute("dir", "ltr"));
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
