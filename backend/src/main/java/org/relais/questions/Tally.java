package org.relais.questions;

/**
 * What happened to a question.
 *
 * @param asked times asked
 * @param onScreen of these, where it would be noticed that a result is opened
 * @param opened results opened
 */
record Tally(int asked, int onScreen, int opened) {

    static final Tally BY_PROGRAM = new Tally(1, 0, 0);
    static final Tally ON_SCREEN = new Tally(1, 1, 0);
    static final Tally OPENED = new Tally(0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(asked + other.asked, onScreen + other.onScreen, opened + other.opened);
    }
}
