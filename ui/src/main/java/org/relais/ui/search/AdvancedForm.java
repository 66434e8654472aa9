package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;
import org.relais.search.QuestionForm;
import org.relais.search.QuestionForm.Part;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/**
 * The question as a form: what stands in its fields is written as a question, and the question that is asked
 * stands in its fields. They are made when the form is first opened, so that a search is no heavier for them.
 */
final class AdvancedForm extends NativeDetails {

    private final transient SearchAddress search;
    private final transient ConceptFinder concepts;
    private final transient Vocabulary vocabulary;
    private final transient Map<Part, HasValue<?, String>> fields = new EnumMap<>(Part.class);

    AdvancedForm(SearchAddress search, ConceptFinder concepts, Vocabulary vocabulary) {
        super(say("search.form"));
        this.search = search;
        this.concepts = concepts;
        this.vocabulary = vocabulary;
        addClassName("advanced");
        addToggleListener(event -> {
            if (event.isOpened() && fields.isEmpty()) {
                setContent(content());
            }
        });
    }

    private Component content() {
        var form = QuestionForm.read(search.text(), concepts);
        var choices = new FormChoices(vocabulary);
        var grid = Markup.div("grid");
        for (var part : Part.values()) {
            if (part != Part.REST || form.hasRest()) {
                grid.add(field(part, form.of(part), choices));
            }
        }
        var actions = Markup.div(
                "row",
                Buttons.button("primary", say("search.form.submit"), this::submit),
                Buttons.button(
                        "ghost", say("search.form.empty"), () -> fields.values().forEach(HasValue::clear)));
        return Markup.div("card panel", Markup.div("fields", grid, actions), new OperatorHelp());
    }

    private Component field(Part part, String value, FormChoices choices) {
        return switch (part) {
            case LANGUAGE -> put(part, choices.languages(label(part), value));
            case TYPE -> put(part, choices.types(label(part), value));
            case DOMAIN -> put(part, choices.domains(label(part), value));
            case FROM_YEAR, TO_YEAR -> put(part, year(typed(part, value)));
            default -> put(part, typed(part, value));
        };
    }

    private TextField typed(Part part, String value) {
        var field = new TextField(label(part));
        field.setValue(value);
        field.setHelperText(FormChoices.helped().contains(part) ? say(key(part) + ".help") : null);
        // Leaves the field first, so that what was typed last is known.
        Shortcuts.addShortcutListener(field, this::submit, Key.ENTER)
                .listenOn(field)
                .resetFocusOnActiveElement();
        return field;
    }

    private static TextField year(TextField field) {
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(4);
        return field;
    }

    private <T extends Component & HasValue<?, String>> T put(Part part, T field) {
        fields.put(part, field);
        return field;
    }

    private void submit() {
        var parts = new EnumMap<Part, String>(Part.class);
        fields.forEach((part, field) -> parts.put(part, Objects.requireNonNullElse(field.getValue(), "")));
        search.asking(new QuestionForm(parts).text()).open();
    }

    private static String label(Part part) {
        return say(key(part));
    }

    private static String key(Part part) {
        return "search.form." + part.name().toLowerCase(java.util.Locale.ROOT);
    }
}
