package org.relais.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Locale;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The languages of the interface, each under its own name. */
final class LanguageMenu extends NativeButton {

    LanguageMenu() {
        addClassNames("quiet", "row", "small", "soft");
        add(new Icon("globe"), Markup.span("word", name(Words.locale())), new Icon("chevron-down", 14));
        setAriaLabel(Words.say("shell.language", name(Words.locale())));
        var popover = new Popover();
        popover.setTarget(this);
        var choices = Markup.div("stack");
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"))) {
            var choice = Buttons.button("ghost", name(locale), () -> Language.choose(locale));
            choice.getElement().setAttribute("lang", locale.getLanguage());
            choices.add(choice);
        }
        popover.add(choices);
    }

    static String name(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
