package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.relais.routes.edit.Names;

/** What something is called in three languages, and other spellings. */
final class NameFields extends Div {

    private static final Pattern BETWEEN = Pattern.compile("[;,،؛]");
    private static final int LONGEST = 200;

    private final TextField french = new TextField(say("routeEdit.name.fr"));
    private final TextField english = new TextField(say("routeEdit.name.en"));
    private final TextField arabic = new TextField(say("routeEdit.name.ar"));
    private final TextField others = new TextField(say("routeEdit.name.others"));

    NameFields(Names names, Consumer<Names> changed) {
        addClassName("names");
        french.setRequiredIndicatorVisible(true);
        french.setValue(names.fr());
        english.setValue(names.en() == null ? "" : names.en());
        arabic.setValue(names.ar() == null ? "" : names.ar());
        others.setValue(String.join(", ", names.others()));
        others.setHelperText(say("routeEdit.name.others.how"));
        french.getElement().setAttribute("lang", "fr");
        english.getElement().setAttribute("lang", "en");
        arabic.getElement().setAttribute("lang", "ar");
        for (var field : List.of(french, english, arabic, others)) {
            field.setMaxLength(LONGEST);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.accept(names());
                }
            });
            add(field);
        }
    }

    void focus() {
        french.focus();
    }

    private Names names() {
        return new Names(
                french.getValue(),
                english.getValue(),
                arabic.getValue(),
                Arrays.asList(BETWEEN.split(others.getValue())));
    }
}
