package org.relais.search;

import java.util.Locale;

/** By what one can narrow a search; several values of one widen it, several facets narrow it. */
public enum Facet {
    /** Notations; whoever chooses the broader gets the narrower too. */
    DOMAIN,
    /** Ids, as of the three that follow: what is on a stage is on the routes that pass there. */
    ROUTE,
    STAGE,
    MISSION,
    PARTNER,
    /** Names as they are written. */
    PLACE,
    /** BCP 47 tags of what an item is written in. */
    LANGUAGE,
    KIND,
    STATE,
    /** Of the item's date. */
    YEAR;

    /** Short name for addresses and the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are ids of items, which have names of their own. */
    public boolean isOfItems() {
        return switch (this) {
            case ROUTE, STAGE, MISSION, PARTNER -> true;
            case DOMAIN, PLACE, LANGUAGE, KIND, STATE, YEAR -> false;
        };
    }

    String field() {
        return Fields.FACET + code();
    }
}
