package org.relais.ui.positions;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import org.relais.positions.Stance;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Markup;

/** A stance as a sign and a word: to be against something is neither good nor bad. */
final class StanceBadge {

    private StanceBadge() {}

    static Component of(Stance stance) {
        var word = word(stance);
        return switch (stance) {
            case FOR -> Badges.badge("acc", "plus", word);
            case AGAINST -> Badges.badge("out", "minus", word);
            case MIXED -> Badges.badge("plain", "swap", word);
            case NONE -> Markup.span("badge unk", word);
        };
    }

    static String word(Stance stance) {
        return say("positions.stance." + stance.code());
    }
}
