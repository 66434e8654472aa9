package org.relais.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relais.domains.ConceptFinder;
import org.relais.kernel.Folded;
import org.relais.schema.Concept;

/** Values of fields as people write them, and as the index does. */
final class FieldValues {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

    private static final Map<ItemType, List<String>> TYPES = Map.of(
            ItemType.PERSON, List.of("personne", "person", "people"),
            ItemType.DOMAIN, List.of("domaine", "domain"),
            ItemType.MISSION, List.of("mission"),
            ItemType.NEED, List.of("besoin", "need"),
            ItemType.ROUTE, List.of("route", "itineraire"),
            ItemType.STAGE, List.of("etape", "stage"),
            ItemType.ORGANISATION, List.of("organisation", "organization", "partenaire", "partner"),
            ItemType.DOCUMENT, List.of("document"),
            ItemType.LESSON, List.of("lecon", "lesson"),
            ItemType.EVENT, List.of("evenement", "event"));

    private static final Map<String, String> LANGUAGES = languages();

    private final ConceptFinder finder;

    FieldValues(ConceptFinder finder) {
        this.finder = finder;
    }

    /** The value for the index; empty when the field cannot have it. */
    Optional<String> read(QuestionField field, String typed) {
        return switch (field) {
            case TITLE, AUTHOR, PLACE ->
                Optional.of(typed).filter(words -> !ConceptFinder.words(words).isEmpty());
            case TYPE -> type(Folded.of(typed).value());
            case LANGUAGE -> Optional.ofNullable(LANGUAGES.get(Folded.of(typed).value()));
            case YEAR -> years(typed.strip());
            case DOMAIN -> finder.named(typed).map(Concept::notation);
        };
    }

    private static Optional<String> type(String name) {
        return TYPES.entrySet().stream()
                .filter(type ->
                        type.getValue().stream().anyMatch(known -> name.equals(known) || name.equals(known + "s")))
                .map(type -> type.getKey().code())
                .findFirst();
    }

    private static Optional<String> years(String typed) {
        var years = YEARS.matcher(typed);
        if (!years.matches()) {
            return Optional.empty();
        }
        var first = years.group(1);
        var last = Optional.ofNullable(years.group(2)).orElse(first);
        return Optional.of(first.compareTo(last) <= 0 ? first + ".." + last : last + ".." + first);
    }

    /** Codes and names of all languages that the Java platform knows, in the three that people write in. */
    private static Map<String, String> languages() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            for (var in : List.of("fr", "en", "ar")) {
                codes.putIfAbsent(
                        Folded.of(language.getDisplayLanguage(Locale.of(in))).value(), code);
            }
        }
        List.of(Locale.getISOLanguages()).forEach(code -> codes.put(code, code));
        return Map.copyOf(codes);
    }
}
