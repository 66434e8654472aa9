package org.relais.ui.experts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.relais.expertise.Experts.Turn;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What would change somebody's place in the order, opened by whoever wants to know. */
final class TurnList {

    private TurnList() {}

    static Component of(List<Turn> turns, DomainNames domains) {
        return Markup.tag(
                "details",
                "turns",
                Markup.tag("summary", "small", say("experts.turns")),
                Markup.list("", turns.stream().map(turn -> item(turn, domains)).toList()));
    }

    private static Component item(Turn turn, DomainNames domains) {
        var about = turn.about().type().equals("domain")
                ? ItemLink.to(turn.about(), domains.name(turn.about().id()))
                : ItemLink.to(turn.about());
        return Markup.item("small", about, Markup.text(say("experts.turn." + turn.kind(), turn.score(), turn.place())));
    }
}
