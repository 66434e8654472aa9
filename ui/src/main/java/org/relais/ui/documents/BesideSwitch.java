package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.relais.documents.Translation;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The document alone, or beside one of its translations. */
final class BesideSwitch extends Nav {

    BesideSwitch(List<Translation> translations, Address address, String beside) {
        addClassName("besides");
        setVisible(!translations.isEmpty());
        getElement().setAttribute("aria-label", say("documents.beside"));
        var choices = Markup.div("seg", choice(address, "", say("documents.beside.alone"), beside.isEmpty()));
        translations.forEach(translation -> {
            var id = translation.document().id();
            choices.add(choice(address, id, name(translation, translations), beside.equals(id)));
        });
        add(Markup.span("small soft", say("documents.beside")), choices);
    }

    private static Component choice(Address address, String id, String name, boolean chosen) {
        var link = Markup.link("", address.with("beside", id).href(), name);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** Its language, and its title too where two are of one language. */
    private static String name(Translation translation, List<Translation> all) {
        var language = translation.language();
        if (language == null) {
            return translation.document().title();
        }
        var several =
                all.stream().filter(other -> language.equals(other.language())).count() > 1;
        return Words.language(language)
                + (several ? say("list.comma") + translation.document().title() : "");
    }
}
