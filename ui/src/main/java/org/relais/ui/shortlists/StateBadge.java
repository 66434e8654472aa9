package org.relais.ui.shortlists;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import org.relais.shortlists.ShortlistState;
import org.relais.ui.component.Badges;

/** Where somebody stands: an icon and a word. */
final class StateBadge {

    private StateBadge() {}

    static String name(ShortlistState state) {
        return say("shortlist.state." + state.code());
    }

    static Component of(ShortlistState state) {
        return switch (state) {
            case TO_ASK -> Badges.badge("out", "bookmark", name(state));
            case ASKED -> Badges.badge("acc", "phone", name(state));
            case ACCEPTED -> Badges.badge("ok", "check", name(state));
            case DECLINED -> Badges.badge("bad", "refused", name(state));
            case OFF -> Badges.badge("plain", "hidden", name(state));
        };
    }
}
