package org.relais.sources.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.sources.table.Line;
import org.springframework.context.MessageSource;

/** What an incident is called, in the three languages: its cause, where it was, and how many it struck. */
record IncidentTexts(MessageSource messages) {

    private static final Map<String, Locale> LANGUAGES =
            Map.of("text", Locale.FRENCH, "textEn", Locale.ENGLISH, "textAr", Locale.of("ar"));

    private static final List<String> COUNTED = List.of("dead", "missing", "survivors");

    /** By the property of an event. */
    Map<String, @Nullable Object> of(Line line) {
        var texts = new HashMap<String, @Nullable Object>();
        LANGUAGES.forEach((property, language) -> texts.put(property, text(line, language)));
        return texts;
    }

    private String text(Line line, Locale language) {
        var cause = line.optional("cause")
                .map(said -> Causes.in(language, said))
                .orElseGet(() -> messages.getMessage("import.incidents.incident", null, language));
        var location = line.optional("location").map(place -> isolated(place, language));
        var what = Stream.concat(Stream.of(cause), location.stream()).collect(Collectors.joining(" – "));
        var counts = COUNTED.stream()
                .filter(column -> line.values().get(column) != null)
                .map(column -> messages.getMessage(
                        "import.incidents." + column,
                        new Object[] {line.values().get(column)},
                        language))
                .collect(Collectors.joining(" · "));
        return counts.isEmpty() ? what : what + ". " + counts;
    }

    /** Registers name places in Latin letters: in Arabic these run in their own direction, as UAX 9 has it. */
    private static String isolated(String place, Locale language) {
        return language.getLanguage().equals("ar") ? "\u2068" + place + "\u2069" : place;
    }
}
