package org.relais.sources.incidents;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.relais.kernel.Folded;

/**
 * Causes of death in IOM's words, and what they are called in French and Arabic, from {@code causes.csv}.
 *
 * @param folded the English words as they are looked for
 */
record Causes(String english, String folded, String french, String arabic) {

    /** The longest first, for some hold others. */
    private static final List<Causes> KNOWN = read().stream()
            .sorted(Comparator.comparingInt((Causes cause) -> cause.folded.length())
                    .reversed())
            .toList();

    /** In a language where all of it is known, else as it was said: causes are no closed list. */
    static String in(Locale language, String said) {
        var rest = Folded.of(said).value();
        var found = new ArrayList<Causes>();
        for (var cause : KNOWN) {
            if (rest.contains(cause.folded)) {
                found.add(cause);
                rest = rest.replace(cause.folded, "");
            }
        }
        return rest.chars().anyMatch(Character::isLetterOrDigit)
                ? said
                : found.stream().map(cause -> cause.name(language)).collect(Collectors.joining(" ; "));
    }

    private String name(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> french;
            case "ar" -> arabic;
            default -> english;
        };
    }

    private static List<Causes> read() {
        var stream = Objects.requireNonNull(Causes.class.getResourceAsStream("causes.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(line -> new Causes(
                            line.getField(0), Folded.of(line.getField(0)).value(), line.getField(1), line.getField(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
