package org.relais.exports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.search.Caption;
import org.relais.search.Hit;
import org.relais.search.Hit.Fragment;
import org.relais.search.Hit.Passage;
import org.relais.search.ItemType;

/** The columns of a table of hits, in their order. Codes and days stay as programs read them. */
enum HitColumn {
    TYPE,
    TITLE,
    KIND,
    STATE,
    LANGUAGE,
    DATE,
    DOMAINS,
    PLACES,
    PEOPLE,
    SENSITIVITY,
    PASSAGE,
    PAGE,
    HEADING,
    LINK,
    ID;

    private static final String SEVERAL = "; ";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Hit hit, ExportTexts texts) {
        return switch (this) {
            case TYPE -> hit.type().code();
            case TITLE -> hit.title(texts.locale());
            case KIND -> text(hit.kind());
            case STATE -> text(hit.state());
            case LANGUAGE -> text(hit.language());
            case DATE -> text(hit.date());
            case DOMAINS -> String.join(SEVERAL, texts.notedDomains(hit.domains()));
            case PLACES -> String.join(SEVERAL, hit.places());
            case PEOPLE -> String.join(SEVERAL, people(hit));
            case SENSITIVITY -> Sensitivity.ofLevel(hit.sensitivity()).word();
            case PASSAGE -> passage(hit);
            case PAGE -> text(hit.passage() == null ? null : hit.passage().page());
            case HEADING -> text(hit.passage() == null ? null : hit.passage().heading());
            case LINK -> link(hit);
            case ID -> hit.id();
        };
    }

    static List<String> people(Hit hit) {
        return hit.people().stream().map(Caption::name).toList();
    }

    static String passage(Hit hit) {
        return hit.passage() == null ? "" : words(hit.passage());
    }

    /** The path of its page below the address of this Relais; an event has none. */
    static String link(Hit hit) {
        return hit.type() == ItemType.EVENT ? "" : "/%s/%s".formatted(hit.type().code(), hit.id());
    }

    private static String words(Passage passage) {
        return passage.text().stream().map(Fragment::text).collect(Collectors.joining());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
