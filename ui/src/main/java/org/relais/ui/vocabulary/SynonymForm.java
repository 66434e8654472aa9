package org.relais.ui.vocabulary;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.questions.MissingQuestion;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainBox;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** A word for a domain: all is guessed, so that one more click is enough. */
final class SynonymForm extends Dialog {

    private final TextField label = new TextField(say("missing.form.label"));
    private final DomainBox domain;
    private final Select<String> language = new Select<>();
    private final transient Consumer<Given> submit;

    SynonymForm(MissingQuestion question, Optional<Concept> guess, Vocabulary vocabulary, Consumer<Given> submit) {
        this.submit = submit;
        domain = new DomainBox(say("missing.form.domain"), vocabulary);
        setHeaderTitle(say("missing.form"));
        setWidth("min(440px, 92vw)");
        List.of(label, domain, language).forEach(HasSize::setWidthFull);
        label.setValue(question.text());
        label.setHelperText(say("missing.form.rule"));
        guess.ifPresent(domain::setValue);
        domain.setHelperText(say(guess.isPresent() ? "missing.form.guess" : "missing.form.choose"));
        language.setLabel(say("missing.form.language"));
        language.setItems("fr", "en", "ar");
        language.setItemLabelGenerator(Words::language);
        language.setValue(question.language());
        add(Markup.div("stack", label, domain, language));
        getFooter()
                .add(
                        Buttons.button("", say("missing.form.cancel"), this::close),
                        Buttons.button("primary", say("missing.form.submit"), this::give));
    }

    private void give() {
        var chosen = domain.getValue();
        if (chosen == null) {
            domain.setErrorMessage(say("missing.form.choose"));
            domain.setInvalid(true);
            return;
        }
        close();
        submit.accept(new Given(label.getValue(), chosen.notation(), language.getValue()));
    }

    /** What was filled in. */
    record Given(String label, String domain, String language) {}
}
