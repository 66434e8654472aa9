package org.relais.ui.changes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.relais.changes.ChangesPage;
import org.relais.changes.Move;
import org.relais.ui.component.Markup;

/** How the rows of both tables add up: every row is accounted for. */
final class RowAccount extends Div {

    RowAccount(ChangesPage page) {
        addClassNames("account", "small", "soft");
        var account = page.account();
        add(
                sum("changes.account.older", account.older(), Move.LEFT, account.refusedOlder()),
                sum("changes.account.newer", account.newer(), Move.ARRIVED, account.refusedNewer()));
    }

    private static Component sum(String key, Map<Move, Long> rows, Move own, long refused) {
        var heard = rows.values().stream().mapToLong(Long::longValue).sum();
        var text = say(
                key,
                heard + refused,
                rows.getOrDefault(own, 0L),
                rows.getOrDefault(Move.CHANGED, 0L),
                rows.getOrDefault(Move.UNCHANGED, 0L));
        return Markup.p("", refused == 0 ? text : say("changes.account.refused", text, refused));
    }
}
