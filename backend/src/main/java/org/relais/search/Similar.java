package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item that is like another.
 *
 * @param titles by language; the empty language for names
 * @param reasons what both have in common, in the order of {@link Kind}
 */
public record Similar(
        ItemType type,
        String id,
        Map<String, String> titles,
        @Nullable String kind,
        @Nullable String language,
        @Nullable LocalDate date,
        List<Reason> reasons) {

    /** The title in the reader's language, else in French, else in the first there is. */
    public String title(Locale locale) {
        return Hit.in(locale, titles);
    }

    /** What two items can have in common. */
    public enum Kind {
        STAGE,
        MISSION,
        DOMAIN,
        WORD;

        /** Short name for texts and queries. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing in common.
     *
     * @param value id of the stage or mission, notation of the domain, or the word as the other item writes it
     * @param titles of a stage or mission, by language
     */
    public record Reason(Kind kind, String value, Map<String, String> titles) {

        /** Of a stage or mission: in the reader's language, else in French, else in the first there is. */
        public String title(Locale locale) {
            return Hit.in(locale, titles);
        }
    }
}
