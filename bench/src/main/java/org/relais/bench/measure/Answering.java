package org.relais.bench.measure;

/**
 * Something that answers questions.
 *
 * @param <Q> a question before it is written in the way of whoever is asked
 */
public interface Answering<Q> {

    String name();

    /** Does what has to be done before it is asked, and is not measured. */
    default void prepare() {}

    /** Answers as it does for one page, and says how many there are on it. */
    int ask(Q question);

    /** Whether it works in this process, so that its processor time can be told. */
    default boolean isInProcess() {
        return true;
    }
}
