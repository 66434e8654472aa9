package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.shortlists.Shortlist;

/** The people of a list, each a card that changes in its place. */
final class ShortlistCards extends Div {

    private final transient @Nullable Changing changing;
    private final transient Map<String, ShortlistCard> cards = new HashMap<>();
    private final Div above = div("");
    private final Div list = div("entries");
    private final TakenOff takenOff;

    ShortlistCards(@Nullable Changing changing) {
        this.changing = changing;
        this.takenOff = new TakenOff(changing);
        addClassName("stack");
        add(above, list, takenOff);
    }

    /** @param empty what stands where nobody is on the list */
    void show(Shortlist shortlist, Component empty) {
        above.removeAll();
        above.add(empty);
        above.setVisible(shortlist.entries().isEmpty());
        place(shortlist);
        takenOff.show(shortlist.takenOff());
    }

    private void place(Shortlist shortlist) {
        var ids = shortlist.entries().stream().map(entry -> entry.person().id()).collect(Collectors.toSet());
        cards.entrySet().removeIf(card -> {
            var gone = !ids.contains(card.getKey());
            if (gone) {
                list.remove(card.getValue());
            }
            return gone;
        });
        for (var at = 0; at < shortlist.entries().size(); at++) {
            var entry = shortlist.entries().get(at);
            var card = cards.computeIfAbsent(entry.person().id(), first -> new ShortlistCard(entry, changing));
            if (card.getParent().isEmpty()) {
                list.addComponentAtIndex(at, card);
            }
            card.show(entry);
        }
    }
}
