package org.relais.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.search.Suggested;

/** A field to search with: Enter asks. */
public final class SearchField extends Div {

    private static final String VALUE = "element.value";

    /** Letters: of a text that was pasted whole no more is asked, as an address cannot hold it. */
    private static final int MOST = 2_500;

    private final Input input = new Input();
    private final transient Consumer<String> ask;

    /** @param label what can be searched for: the placeholder, and what a screen reader says */
    public SearchField(String classes, String label, Consumer<String> ask) {
        this.ask = text -> ask.accept(text.length() > MOST ? text.substring(0, MOST) : text);
        addClassNames(classes.split(" "));
        getElement().setAttribute("role", "search");
        input.setPlaceholder(label);
        input.setAriaLabel(label);
        input.getElement().setAttribute("type", "search").setAttribute("enterkeyhint", "search");
        input.getElement()
                .addEventListener(
                        "keydown",
                        event -> this.ask.accept(event.getEventData().get(VALUE).asString()))
                .setFilter("event.key === 'Enter'")
                .addEventData(VALUE);
        add(new Icon("search"), input);
    }

    /** With a button beside it that asks too. */
    public SearchField withButton(String text) {
        add(Buttons.button("primary", text, () -> ask.accept(input.getValue())));
        return this;
    }

    /** With a list of what may be meant, while one types. */
    public SearchField withSuggestions(Function<String, Suggested> answers) {
        add(new SuggestList(answers, ask).component());
        return this;
    }

    public void show(@Nullable String text) {
        input.setValue(text == null ? "" : text);
    }

    public void focus() {
        input.focus();
    }
}
