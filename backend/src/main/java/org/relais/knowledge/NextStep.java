package org.relais.knowledge;

import java.util.Locale;
import org.relais.kernel.ItemRef;

/**
 * What to do about a domain at risk.
 *
 * @param target where to do it: the need, the mission, the person or the domain
 */
public record NextStep(Action action, ItemRef target) {

    /** What there is to do. */
    public enum Action {
        /** See who could fill an open need. */
        FILL,
        /** See what a mission lacks. */
        COVER,
        /** Ask that somebody see for themselves what a person says. */
        VALIDATE,
        /** Find a second person for the domain. */
        FIND,
        /** Teach somebody who knows the wider domain. */
        TRAIN,
        /** Ask whether a person still knows it. */
        CONFIRM,
        /** Look at what was asked in vain, and add the word that lacked. */
        WORD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
