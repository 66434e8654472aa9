package org.relais.expertise;

import java.util.Comparator;

/** Somebody with a score, of 1. */
interface Scored {

    double EXACT = 1e12;

    /** Two who have as good as the same stand by their ids. */
    Comparator<Scored> ORDER =
            Comparator.comparingLong(Scored::rounded).reversed().thenComparing(Scored::person);

    String person();

    double score();

    default long rounded() {
        return Math.round(EXACT * score());
    }
}
