package org.relais.ui.experts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relais.ui.component.Words;

/** A field to add one of many: what is chosen is handed over at once. */
final class Choice<T> extends ComboBox<T> {

    Choice(String label, List<T> choices, Function<T, String> name, Consumer<T> chosen) {
        setPlaceholder(label);
        setAriaLabel(label);
        setWidthFull();
        setItemLabelGenerator(name::apply);
        var order = java.text.Collator.getInstance(Words.locale());
        setItems(choices.stream().sorted(Comparator.comparing(name, order)).toList());
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }
}
