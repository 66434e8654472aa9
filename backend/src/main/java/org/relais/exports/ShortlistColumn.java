package org.relais.exports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.Shortlist.Step;
import org.relais.shortlists.ShortlistState;

/** The columns of a shortlist, in their order. Days stay as programs read them. */
enum ShortlistColumn {
    PERSON,
    PROFESSION,
    STATE,
    NOTE,
    SINCE,
    BY,
    HISTORY,
    LINK,
    ID;

    String code() {
        return "shortlist.column." + name().toLowerCase(Locale.ROOT);
    }

    String of(Entry entry, ExportTexts texts) {
        return switch (this) {
            case PERSON -> entry.person().title();
            case PROFESSION -> Objects.requireNonNullElse(entry.profession(), "");
            case STATE -> state(entry.state(), texts);
            case NOTE -> entry.note().orElse("");
            case SINCE -> day(entry.since());
            case BY -> entry.latest().by();
            case HISTORY ->
                entry.history().reversed().stream()
                        .map(step -> told(step, texts))
                        .collect(Collectors.joining("\n"));
            case LINK -> "/person/" + entry.person().id();
            case ID -> entry.person().id();
        };
    }

    private static String told(Step step, ExportTexts texts) {
        var line = "%s %s: %s".formatted(day(step.at()), step.by(), state(step.state(), texts));
        return step.note() == null ? line : line + " (" + step.note() + ")";
    }

    private static String state(ShortlistState state, ExportTexts texts) {
        return texts.of("shortlist.state." + state.code());
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
