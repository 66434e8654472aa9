package org.relais.search;

import java.util.List;
import org.relais.search.SearchResult.Note;

/**
 * Where one document answers.
 *
 * @param passages those asked for, in the order asked for
 * @param all ids of the passages that answer, as the document has them
 * @param total passages that answer
 * @param partial whether none has most of the words, so that these have only some of them
 * @param notes what of the question was not understood
 * @param marks marks what was asked for in a text
 */
public record PassagesFound(
        List<Hit.Passage> passages, List<String> all, long total, boolean partial, List<Note> notes, TextMarks marks) {

    /** In which order passages are told. */
    public enum Order {
        BEST,
        READING;

        /** By its name in an address; the best first where there is none. */
        public static Order named(String name) {
            return name.equalsIgnoreCase(READING.name()) ? READING : BEST;
        }
    }

    public PassagesFound {
        passages = List.copyOf(passages);
        all = List.copyOf(all);
        notes = List.copyOf(notes);
    }
}
