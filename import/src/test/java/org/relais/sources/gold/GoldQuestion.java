package org.relais.sources.gold;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.relais.search.Hit;
import org.relais.search.ItemType;

/**
 * A line of {@code gold/questions.csv}.
 *
 * @param language of the question
 * @param way how it is put: a name turned round, an acronym, misspelt
 * @param expected title of the item that must be found
 * @param worst the last rank at which it may stand; absent where the search does not find it yet
 * @param weak whether this is worse than it ought to be
 */
record GoldQuestion(
        String text, String language, String way, ItemType type, String expected, OptionalInt worst, boolean weak) {

    private static final String NOT_FOUND = "not found";

    static List<GoldQuestion> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(GoldQuestion::of).toList();
        }
    }

    private static GoldQuestion of(NamedCsvRecord line) {
        var worst = line.getField("worst");
        return new GoldQuestion(
                line.getField("question"),
                line.getField("language"),
                line.getField("way"),
                ItemType.valueOf(line.getField("type").toUpperCase(Locale.ROOT)),
                line.getField("expected"),
                worst.equals(NOT_FOUND) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(worst)),
                line.getField("weak").equals("weak"));
    }

    /** Where the expected item stands among the hits, counted from 1. */
    OptionalInt rank(List<Hit> hits) {
        return IntStream.range(0, hits.size())
                .filter(at -> isExpected(hits.get(at)))
                .map(at -> at + 1)
                .findFirst();
    }

    private boolean isExpected(Hit hit) {
        return hit.type() == type && hit.titles().values().stream().anyMatch(expected::equals);
    }

    /** What is wrong with this rank. */
    Optional<String> failure(OptionalInt rank) {
        if (worst.isEmpty()) {
            return rank.isPresent() ? Optional.of(told(rank) + ": found at last, raise the bar") : Optional.empty();
        }
        var good = rank.isPresent() && rank.getAsInt() <= worst.getAsInt();
        return good ? Optional.empty() : Optional.of(told(rank) + ", at worst " + worst.getAsInt() + " allowed");
    }

    private String told(OptionalInt rank) {
        var stands = rank.isPresent() ? "stands at " + rank.getAsInt() : "is not found";
        return "‹%s› (%s, %s): %s ‹%s› %s".formatted(text, language, way, type.code(), expected, stands);
    }
}
