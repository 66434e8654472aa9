package org.relais.sources.documents;

import java.util.HashMap;
import java.util.Map;
import org.relais.kernel.Folded;
import org.relais.sources.documents.blocks.Passage;

/**
 * Keys of a document's passages: the heading or the page, and a count where it comes again. So a section keeps
 * its key, and the addresses that lead to it, when another is added before it.
 */
final class PassageKeys {

    private static final int LONGEST = 60;

    private final String document;
    private final Map<String, Integer> seen = new HashMap<>();

    PassageKeys(String document) {
        this.document = document;
    }

    String next(Passage passage) {
        var place = place(passage);
        var count = seen.merge(place, 1, Integer::sum);
        return document + "#" + place + (count == 1 ? "" : "~" + count);
    }

    private static String place(Passage passage) {
        if (passage.page() != null) {
            return "p" + passage.page();
        }
        var heading = passage.heading();
        var slug = heading == null ? "" : Folded.of(heading).key();
        return slug.isEmpty() ? "text" : slug.substring(0, Math.min(LONGEST, slug.length()));
    }
}
