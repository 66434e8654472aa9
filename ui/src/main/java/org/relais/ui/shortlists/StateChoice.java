package org.relais.ui.shortlists;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.ShortlistState;
import org.relais.ui.component.Words;

/** The states side by side, of which one is pressed; the buttons stay, so that no click and no focus is lost. */
final class StateChoice extends Div {

    private final transient Map<ShortlistState, NativeButton> buttons = new EnumMap<>(ShortlistState.class);

    StateChoice(Consumer<ShortlistState> chosen) {
        addClassNames("seg", "stateseg");
        for (var state : ShortlistState.values()) {
            if (state.stands()) {
                var button = new NativeButton(Words.opening(StateBadge.name(state)), event -> chosen.accept(state));
                button.getElement().setAttribute("type", "button");
                buttons.put(state, button);
                add(button);
            }
        }
    }

    void show(Entry entry) {
        getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label", say("shortlist.stateOf", entry.person().title()));
        buttons.forEach((state, button) -> {
            button.getElement().setAttribute("aria-pressed", "" + (state == entry.state()));
            button.setEnabled(state == entry.state() || entry.state().mayBecome(state));
        });
    }
}
