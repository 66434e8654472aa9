package org.relais.api;

import org.relais.kernel.RelaisException;

/** How far a number in an address may go: what lies outside is refused, not quietly moved. */
final class Bounds {

    static final int FARTHEST = 9_900;
    static final int LARGEST = 100;

    private Bounds() {}

    static int from(int value) {
        return within("from", value, 0, FARTHEST);
    }

    static int size(int value) {
        return within("size", value, 1, LARGEST);
    }

    static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw RelaisException.invalid("error.outOfBounds", name, value, least, most);
        }
        return value;
    }
}
