package org.relais.sources.partners;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A list of two columns that ships with the product: words, and what they stand for. */
final class WordList {

    private WordList() {}

    static Map<String, String> read(String name) {
        var words = new LinkedHashMap<String, String>();
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            csv.forEach(line -> words.put(line.getField(0), line.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
