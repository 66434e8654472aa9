package org.relais.aliases;

/**
 * Why two names may be of one organisation.
 *
 * @param detail what agrees: an acronym, a number of letters, added words, the code of a country; else blank
 */
public record Reason(Kind kind, String detail) {

    /** What can agree, the strongest first. */
    public enum Kind {
        /** The same words, apart from small ones, order of case and strokes. */
        SAME_WORDS(.98),
        /** Both are names that one well-known organisation goes by. */
        KNOWN(.97),
        /** The same letters with other blanks. */
        BLANKS(.96),
        /** The same words in another language. */
        TRANSLATED(.93),
        /** A few letters differ. */
        LETTERS(.91),
        /** One acronym, and most words. */
        ACRONYM_AND_WORDS(.88),
        /** One acronym, and one of the names is nothing else. */
        ACRONYM(.84),
        /** Arabic and Latin letters that sound alike. */
        SOUND(.8),
        /** One has words more, which say nothing of their own. */
        MORE_WORDS(.78),
        /** One says a country, where the other may have an office. */
        COUNTRY(.72),
        /** The acronym of one is made of the other's initials. */
        INITIALS(.66);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }
}
