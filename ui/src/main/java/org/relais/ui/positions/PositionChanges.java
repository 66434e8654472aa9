package org.relais.ui.positions;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.relais.kernel.RelaisException;
import org.relais.positions.Issue;
import org.relais.positions.Position;
import org.relais.positions.PositionDraft;
import org.relais.positions.PositionNotes;
import org.relais.positions.PositionQuery;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.component.Words;

/**
 * What may be changed about the positions of one partner.
 *
 * @param viewer who changes them, asked anew each time
 * @param changed shows the page again
 */
public record PositionChanges(
        String organisation,
        PositionQuery query,
        PositionNotes notes,
        Vocabulary vocabulary,
        Supplier<Viewer> viewer,
        Runnable changed) {

    void open() {
        var issues = query.all(viewer.get(), Words.locale()).stream()
                .map(Issue::name)
                .toList();
        new PositionForm(issues, vocabulary, this::add).open();
    }

    /** The button that takes a position away; it can be put back. */
    Component withdrawal(Position position) {
        var button = Buttons.button("ghost sm icon", "close", "", () -> withdraw(position));
        button.setAriaLabel(say("positions.withdraw", position.issue()));
        button.setTitle(say("positions.withdraw", position.issue()));
        return button;
    }

    private boolean add(PositionDraft draft) {
        try {
            notes.add(viewer.get(), organisation, draft);
        } catch (RelaisException refusal) {
            Told.refused(refusal);
            return false;
        }
        changed.run();
        Told.done(say("positions.added", draft.issue()));
        return true;
    }

    private void withdraw(Position position) {
        try {
            var withdrawn = notes.withdraw(viewer.get(), position.id());
            changed.run();
            Undo.offer(say("positions.withdrawn", position.issue()), () -> putBack(withdrawn));
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }

    private void putBack(PositionNotes.Withdrawn withdrawn) {
        try {
            notes.putBack(viewer.get(), withdrawn);
            changed.run();
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }
}
