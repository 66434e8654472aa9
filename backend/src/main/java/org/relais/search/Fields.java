package org.relais.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of the index's fields. Those of texts end in a language. */
final class Fields {

    /** French, English, Arabic, and whatever is of another language or of none, as names are. */
    static final List<String> LANGUAGES = List.of("fr", "en", "ar", "x");

    static final String TITLE = "title.";
    /** Of a part: all that it can be found by, the title of its item included. */
    static final String TEXT = "text.";

    static final String EVIDENCE = "evidence.";
    static final String EXACT = "exact";
    static final String PREFIX = "title.prefix";
    static final String TITLE_EXACT = "title.exact";
    static final String PERSON_NAME = "person.name";
    static final String PLACE_NAME = "place.name";

    /** Words of names as they are written: tells a name from other words. */
    static final String NAME = "name";

    /** The sound of what an item is called, where that is a name, and of the people and places it speaks of. */
    static final String NAME_SOUND = "name.sound";

    static final String NAMED_SOUND = "named.sound";
    static final String WRITTEN_IN = "written.in";

    static final String ROW = "row";
    static final String ROW_ITEM = "item";
    static final String ROW_PART = "part";
    static final String ROW_EVIDENCE = "evidence";
    static final String ROW_FACTS = "facts";

    static final String ID = "id";
    static final String TYPE = "type";
    static final String ACCESS = "access";
    static final String DOMAIN = "domain";
    static final String PLACE = "place";
    static final String REFS = "refs";
    static final String DATE = "date";

    /** Of the first of an item's rows: the digest of all of them. */
    static final String MADE = "made";

    /** The id of a row's item again, to order equals by. */
    static final String TIE = "tie";

    static final String SUPERSEDED = "superseded";

    /** Until when an item can be relied on. */
    static final String TRUSTED = "trusted";

    /** Followed by the facet's name. */
    static final String FACET = "facet.";

    /** Of a row whose item is a value of a facet: its titles, and a route's stages in their order. */
    static final String NAMES = "names";

    static final String STAGES = "stages";

    private Fields() {}

    /** The language field for a text's language. */
    static String language(@Nullable String tag) {
        var base = tag == null ? "" : tag.split("[-_]", 2)[0];
        return LANGUAGES.contains(base) ? base : "x";
    }
}
