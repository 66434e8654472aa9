package org.relais.ui.shortlists;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/** A field for a note, or for the reason why somebody declined; it says who will read it. */
final class NoteForm extends Div {

    private static final int LONGEST = 1000;

    private final TextArea text;
    private final boolean required;
    private final transient Consumer<String> write;

    NoteForm(String label, boolean required, Consumer<String> write, Runnable cancel) {
        this.required = required;
        this.write = write;
        this.text = new TextArea(label);
        addClassName("noteform");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(say("shortlist.note.who"));
        add(
                text,
                Markup.div(
                        "row",
                        Buttons.button("primary sm", say("shortlist.note.save"), this::save),
                        Buttons.button("sm", say("shortlist.note.cancel"), cancel)));
        text.focus();
    }

    private void save() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(say(required ? "shortlist.reason.empty" : "shortlist.note.empty"));
            text.setInvalid(true);
            text.focus();
        } else {
            write.accept(text.getValue());
        }
    }
}
