package org.relais.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.people.Professions;
import org.relais.schema.Property;

/** All formats of cells. Several values in one cell are separated by semicolons. */
public final class Formats {

    public static final Format TEXT = new Format("text", "Exemple fictif", text -> text);
    public static final Format KEY = new Format("key", "exemple", text -> text);
    public static final Format KEYS = list("keys", "exemple-1; exemple-2", text -> text);
    public static final Format LIST = list("list", "un; deux", text -> text);
    public static final Format PCODE =
            new Format("key", "XX01", text -> text.strip().toUpperCase(Locale.ROOT));
    public static final Format DAY = new Format("day", "2026-01-15", Values::day);
    public static final Format PERCENT = new Format("percent", "30", Formats::percent);
    public static final Format INTEGER = new Format("integer", "2", Values::integer);
    public static final Format NUMBER = new Format("number", "12.5", Values::number);
    public static final Format LATITUDE = degrees(Coordinates.MOST_LATITUDE);
    public static final Format LONGITUDE = degrees(Coordinates.MOST_LONGITUDE);
    public static final Format COORDINATES = new Format("coordinates", "32.93, 12.08", Coordinates::read);
    public static final Format YES_NO = new Format("yesNo", "oui", Values::yesNo);
    public static final Format LEVEL = new Format("level", "3", Formats::level);
    public static final Format COUNTRY = new Format("country", "LY", Countries::code);
    public static final Format LANGUAGE = new Format("language", "fr", LanguageTags::tag);
    public static final Format LANGUAGES = list("languages", "fr:C2; ar:B2", LanguageTags::withLevel);
    public static final Format MOBILITY = list("mobility", "LY; NE", Formats::countryOrSea);
    public static final Format CONSTRAINTS = list("constraints", "country:LY; consent", Formats::constraint);
    public static final Format GENDER =
            words(Map.of("f", List.of("femme", "female", "woman"), "m", List.of("homme", "h", "male", "man")));
    public static final Format VISIBILITY =
            words(Map.of("all", List.of("tous", "toutes"), "managers", List.of("encadrement"), "hr", List.of("rh")));

    private static final Format LEVELS_OF_CARE = words(Map.of(
            "public", List.of("public", "1"),
            "internal", List.of("interne", "2"),
            "restricted", List.of("restreint", "3"),
            "confidential", List.of("confidentiel", "4")));
    public static final Format SENSITIVITY =
            new Format("words", LEVELS_OF_CARE.choices(), "interne", Formats::sensitivity);

    private static final Pattern PERCENT_SIGN = Pattern.compile("\\s*[%٪]$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private Formats() {}

    /** The usual format of a property. */
    public static Format of(Property property) {
        return switch (property.type()) {
            case STRING, TEXT, INSTANT -> TEXT;
            case STRINGS -> LIST;
            case INTEGER -> INTEGER;
            case NUMBER -> NUMBER;
            case BOOLEAN -> YES_NO;
            case DATE -> DAY;
            case COUNTRY -> COUNTRY;
            case LANGUAGE -> LANGUAGE;
            case SENSITIVITY -> SENSITIVITY;
            case VISIBILITY -> VISIBILITY;
        };
    }

    /** One of some words: each code with the other words for it. */
    public static Format words(Map<String, List<String>> byCode) {
        var words = new Words(byCode);
        return new Format("words", words.choices(), words.example(), words::code);
    }

    /** A domain by notation or by a label in any language; read as its notation. */
    public static Format domain(ConceptFinder concepts) {
        return new Format("domain", "torture-survivors-care", text -> notation(concepts, text));
    }

    public static Format domains(ConceptFinder concepts) {
        return list("domains", "torture-survivors-care; trauma", text -> notation(concepts, text));
    }

    /** Domains with the level that is asked for; read as {@code notation:level} or {@code notation}. */
    public static Format levelledDomains(ConceptFinder concepts) {
        return list("levelledDomains", "torture-survivors-care:3; trauma", text -> levelled(concepts, text));
    }

    /** Several values of one kind. */
    public static Format list(String name, String example, Function<String, String> each) {
        return new Format(
                name, example, text -> items(text).map(each).distinct().toList());
    }

    private static Format degrees(int most) {
        return new Format("number", "12.5", text -> {
            var degrees = Values.number(text);
            if (Math.abs(degrees) > most) {
                throw RelaisException.invalid("import.value.outOfRange", text, most);
            }
            return degrees;
        });
    }

    private static Stream<String> items(String text) {
        return SEPARATOR.splitAsStream(text).map(String::strip).filter(item -> !item.isEmpty());
    }

    private static String notation(ConceptFinder concepts, String text) {
        return concepts.named(text)
                .orElseThrow(() -> RelaisException.invalid("import.value.domain", text))
                .notation();
    }

    private static String levelled(ConceptFinder concepts, String text) {
        var colon = text.lastIndexOf(':');
        return colon < 0
                ? notation(concepts, text)
                : notation(concepts, text.substring(0, colon)) + ":" + level(text.substring(colon + 1));
    }

    private static Long level(String text) {
        var level = Values.integer(text);
        if (level < 1 || level > 4) {
            throw RelaisException.invalid("import.value.level", text);
        }
        return level;
    }

    /** A part of a whole that is not nothing. */
    private static Long percent(String text) {
        var percent = Values.integer(PERCENT_SIGN.matcher(text).replaceFirst(""));
        if (percent < 1 || percent > 100) {
            throw RelaisException.invalid("import.value.percent", text);
        }
        return percent;
    }

    private static Long sensitivity(String text) {
        var word = LEVELS_OF_CARE.read(text).toString().toUpperCase(Locale.ROOT);
        return (long) Sensitivity.valueOf(word).level();
    }

    private static String countryOrSea(String text) {
        return List.of("sea", "mer", "en mer", "at sea").contains(text.toLowerCase(Locale.ROOT))
                ? "sea"
                : Countries.code(text);
    }

    private static String profession(String text) {
        var named = Professions.usual().in(text);
        if (named.isEmpty()) {
            throw RelaisException.invalid("import.value.profession", text);
        }
        return String.join("+", named);
    }

    private static String constraint(String text) {
        var parts = new ArrayList<>(List.of(text.split("\\s*:\\s*", 2)));
        var value = parts.size() > 1 ? parts.get(1) : "";
        return switch (parts.getFirst().toLowerCase(Locale.ROOT)) {
            case "country", "pays" -> "country:" + countryOrSea(value);
            case "gender", "genre" -> "gender:" + GENDER.read(value);
            case "clearance", "habilitation" -> "clearance:" + LEVELS_OF_CARE.read(value);
            case "consent", "accord" -> "consent";
            case "profession", "métier", "metier" -> "profession:" + profession(value);
            default -> throw RelaisException.invalid("import.value.constraint", text);
        };
    }
}
