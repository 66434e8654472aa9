package org.relais.search;

/** Takes the pieces that bear on something, once for each person who has a part in them. */
public interface Weighing {

    /** Instead of the number of a work, of which there are no other versions. */
    long ALONE = 0;

    /**
     * @param share 0 to 1: how much of what was asked the piece answers
     * @param person by the number that {@link Evidence#person} knows
     * @param work the same for all versions of one document
     */
    void weigh(Weighable piece, double share, int person, String role, long work);
}
