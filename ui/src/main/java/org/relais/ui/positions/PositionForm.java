package org.relais.ui.positions;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.relais.positions.PositionDraft;
import org.relais.positions.Stance;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.DomainBox;
import org.relais.ui.component.Markup;

/** What a partner holds on an issue; issues that others speak of are offered, so that they can be compared. */
final class PositionForm extends Dialog {

    private final ComboBox<String> issue = new ComboBox<>(say("positions.issue"));
    private final Select<Stance> stance = new Select<>();
    private final DayPicker date = new DayPicker(LocalDate.now());
    private final TextField reference = new TextField(say("positions.source"));
    private final TextArea text = new TextArea(say("positions.text"));
    private final DomainBox domain;
    private final transient Predicate<PositionDraft> submit;

    /** @param submit whether the draft was taken; the form stays open where it was not */
    PositionForm(List<String> issues, Vocabulary vocabulary, Predicate<PositionDraft> submit) {
        this.submit = submit;
        domain = new DomainBox(say("positions.domain"), vocabulary);
        setHeaderTitle(say("positions.form"));
        setWidth("min(480px, 92vw)");
        List.<HasSize>of(issue, stance, date, reference, text, domain).forEach(HasSize::setWidthFull);
        issue.setItems(issues);
        issue.setAllowCustomValue(true);
        issue.addCustomValueSetListener(typed -> issue.setValue(typed.getDetail()));
        issue.setHelperText(say("positions.issue.help"));
        stance.setLabel(say("positions.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(StanceBadge::word);
        date.setLabel(say("positions.date"));
        date.setMax(LocalDate.now());
        reference.setHelperText(say("positions.source.help"));
        domain.setClearButtonVisible(true);
        add(Markup.div("stack", issue, stance, date, reference, text, domain));
        getFooter()
                .add(
                        Buttons.button("", say("positions.cancel"), this::close),
                        Buttons.button("primary", say("positions.submit"), this::give));
    }

    private void give() {
        require(issue, issue.getValue() == null || issue.getValue().isBlank(), "positions.issue.missing");
        require(stance, stance.getValue() == null, "positions.stance.missing");
        require(date, date.getValue() == null || date.isInvalid(), "positions.date.missing");
        require(reference, reference.getValue().isBlank(), "positions.source.missing");
        if (issue.isInvalid() || stance.isInvalid() || date.isInvalid() || reference.isInvalid()) {
            return;
        }
        var draft = new PositionDraft(
                issue.getValue(),
                stance.getValue(),
                date.getValue(),
                reference.getValue(),
                text.getValue(),
                domain.getOptionalValue().map(Concept::notation).orElse(null));
        if (submit.test(draft)) {
            close();
        }
    }

    private static void require(HasValidation field, boolean missing, String message) {
        field.setErrorMessage(missing ? say(message) : "");
        field.setInvalid(missing);
    }
}
