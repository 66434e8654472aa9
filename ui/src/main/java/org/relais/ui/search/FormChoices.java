package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemType;
import org.relais.search.QuestionForm.Part;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Words;

/** The fields of the advanced form that have a list to choose from. */
final class FormChoices {

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "es", "it", "pt", "de");

    private final Vocabulary vocabulary;

    FormChoices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Fields whose name does not say all. */
    static Set<Part> helped() {
        return Set.of(Part.WORDS, Part.ALL, Part.PHRASE, Part.ANY, Part.NONE, Part.TITLE, Part.REST);
    }

    Select<String> languages(String label, String value) {
        var tags = Stream.concat(LANGUAGES.stream(), Stream.of(value))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return select(label, tags, Words::language, value);
    }

    Select<String> types(String label, String value) {
        var codes = Arrays.stream(ItemType.values()).map(ItemType::code).toList();
        return select(label, codes, code -> Words.capital(say("type." + code)), value);
    }

    ComboBox<String> domains(String label, String value) {
        var names = new DomainNames(vocabulary);
        var domains = new ComboBox<String>(label);
        domains.setItemLabelGenerator(names::name);
        domains.setItems(vocabulary.concepts().stream()
                .map(Concept::notation)
                .sorted(Comparator.comparing(names::name, Collator.getInstance(Words.locale())))
                .toList());
        domains.setClearButtonVisible(true);
        domains.setValue(value.isEmpty() ? null : value);
        return domains;
    }

    private static Select<String> select(
            String label, List<String> codes, Function<String, String> name, String value) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(codes);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say("search.form.any.value"));
        // Asked for the empty choice too.
        select.setItemLabelGenerator(code -> code == null ? say("search.form.any.value") : name.apply(code));
        select.setValue(value.isEmpty() ? null : value);
        return select;
    }
}
