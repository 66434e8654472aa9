package org.relais.ui.component;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.partners.Confirmation;
import org.relais.partners.Fact;
import org.relais.security.Viewer;

/**
 * One click says that a fact is still right, another takes it back.
 *
 * @param viewer who clicks, asked anew each time
 * @param changed shows the page again
 */
public record Confirming(Confirmation confirmation, Supplier<Viewer> viewer, Runnable changed) {

    /** Whether the viewer may confirm at all. */
    public boolean isAllowed() {
        return viewer.get().role().mayConfirm();
    }

    /** Whether a click is asked for: the viewer may confirm, and nobody did of late. */
    public boolean isDue(Freshness freshness) {
        return freshness != Freshness.CURRENT && isAllowed();
    }

    /** @param name of the fact, for who hears the button alone */
    public Component button(Fact fact, String name) {
        var button = Buttons.button("sm", "check", say("confirm.do"), () -> confirm(fact, name));
        button.setAriaLabel(say("confirm.label", name));
        return button;
    }

    private void confirm(Fact fact, String name) {
        try {
            var confirmed = confirmation.confirm(viewer.get(), fact);
            changed.run();
            Undo.offer(say("confirm.done", name), () -> {
                try {
                    confirmation.takeBack(viewer.get(), confirmed);
                    changed.run();
                    Told.done(say("confirm.undone", name));
                } catch (RelaisException refusal) {
                    Told.refused(refusal);
                }
            });
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }
}
