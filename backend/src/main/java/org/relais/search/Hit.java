package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;

/**
 * One item found.
 *
 * @param titles by language; the empty language for names
 * @param marked the same, with what was asked for
 * @param freshness how far it can still be relied on; null where nobody ever said
 * @param superseded whether something else stands in its place
 * @param successors what that is, where the viewer may see it
 * @param people who can be asked about it
 * @param versions translations and near copies that are folded under it, the best first
 * @param passage the words that answer best, where the item has words
 * @param others further passages of the same item that answer, the best first
 */
public record Hit(
        ItemType type,
        String id,
        Map<String, String> titles,
        Map<String, List<Fragment>> marked,
        int sensitivity,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String language,
        @Nullable LocalDate date,
        @Nullable Freshness freshness,
        boolean superseded,
        List<Caption> successors,
        boolean fictional,
        List<String> domains,
        List<String> places,
        List<Caption> people,
        List<Version> versions,
        @Nullable Passage passage,
        List<Passage> others,
        float score) {

    /** The title in the reader's language, else in French, else in the first there is. */
    public String title(Locale locale) {
        return in(locale, titles);
    }

    /** The same title, marked. */
    public List<Fragment> markedTitle(Locale locale) {
        return in(locale, marked);
    }

    static <T> T in(Locale locale, Map<String, T> titles) {
        var preferred = titles.getOrDefault(locale.getLanguage(), titles.get("fr"));
        return preferred == null ? titles.values().iterator().next() : preferred;
    }

    /**
     * Where an item answers.
     *
     * @param part id of the passage or activity; empty when the item has none
     */
    public record Passage(
            String part,
            @Nullable String heading,
            @Nullable Integer page,
            @Nullable String language,
            List<Fragment> text) {}

    /** Another version of a document. */
    public record Version(String id, String title, @Nullable String language) {}

    /** A run of words, marked where it is what was asked for. */
    public record Fragment(String text, boolean marked) {}
}
