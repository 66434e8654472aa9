package org.relais.ui.changes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static Component sum(String key, Map<Move, Long> rows, Move own, @Nullable Long refused) {
        var heard = rows.values().stream().mapToLong(Long::longValue).sum();
        var more = refused == null ? 0 : refused;
        var text = say(
                key,
                heard + more,
                rows.getOrDefault(own, 0L),
                rows.getOrDefault(Move.CHANGED, 0L),
                rows.getOrDefault(Move.UNCHANGED, 0L));
        return Markup.p("", more == 0 ? text : say("changes.account.refused", text, more));
    }
}
