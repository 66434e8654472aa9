package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.relais.kernel.RelaisException;
import org.relais.searches.SearchDraft;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The name of a search, and who sees it. What is refused is said at the name, and the form stays. */
final class SaveForm extends Dialog {

    private final TextField name = new TextField(say("saved.name"));
    private final Checkbox shared = new Checkbox(say("saved.share"));
    private final String address;
    private final transient Consumer<SearchDraft> submit;

    /** @param words what is asked, in words */
    SaveForm(String title, SearchDraft draft, String words, Consumer<SearchDraft> submit) {
        this.submit = submit;
        this.address = draft.address() == null ? "" : draft.address();
        setHeaderTitle(title);
        setWidth("min(440px, 92vw)");
        name.setWidthFull();
        name.setMaxLength(SearchDraft.LONGEST_NAME);
        name.setValue(draft.name() == null ? "" : draft.name());
        shared.setValue(Boolean.TRUE.equals(draft.shared()));
        shared.setHelperText(say("saved.share.what"));
        add(Markup.div("stack", name, Markup.p("small soft", words), shared));
        getFooter()
                .add(
                        Buttons.button("", say("saved.cancel"), this::close),
                        Buttons.button("primary", say("saved.submit"), this::give));
        // Leaves the field first, so that what was typed last is known.
        Shortcuts.addShortcutListener(name, this::give, Key.ENTER)
                .listenOn(name)
                .resetFocusOnActiveElement();
    }

    void show() {
        open();
        name.focus();
    }

    private void give() {
        try {
            submit.accept(new SearchDraft(name.getValue(), address, shared.getValue()));
            close();
        } catch (RelaisException refusal) {
            name.setErrorMessage(Words.say(refusal.told()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
