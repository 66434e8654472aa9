package org.relais.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.schema.Vocabulary;
import org.relais.search.Caption;
import org.relais.search.Hit;
import org.relais.search.ItemType;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Hits as a search gives them, and files of them. */
final class Hits {

    static final String ID = "0198c0de-1111-7000-8000-000000000001";

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private Hits() {}

    static Hit document(String title, String author, String passage) {
        return document(ID, title, author, passage);
    }

    static Hit document(String id, String title, String author, String passage) {
        return new Hit(
                ItemType.DOCUMENT,
                id,
                Map.of("fr", title),
                Map.of("fr", List.of(new Hit.Fragment(title, false))),
                3,
                "evaluation",
                "validated",
                "fr",
                LocalDate.of(2025, 8, 3),
                null,
                false,
                List.of(),
                false,
                List.of("protection", "legal"),
                List.of("Lampedusa", "Catane"),
                List.of(new Caption("p-1", author), new Caption("p-2", "Hanna Lind")),
                List.of(),
                new Hit.Passage(
                        "part",
                        "Au port",
                        14,
                        "fr",
                        List.of(new Hit.Fragment("Dit ", false), new Hit.Fragment(passage, true))),
                List.of(),
                1);
    }

    static byte[] file(ExportFormat format, Hit... hits) {
        var out = new ByteArrayOutputStream();
        try (var writer = format.writer(out, texts(Locale.FRENCH))) {
            for (var hit : hits) {
                writer.write(hit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(ExportFormat format, Hit... hits) {
        return new String(file(format, hits), StandardCharsets.UTF_8);
    }

    static ExportTexts texts(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/backend");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ExportTexts(messages, VOCABULARY, locale);
    }

    static List<String> cells(Hit hit) {
        return Stream.of(HitColumn.values())
                .map(column -> column.of(hit, texts(Locale.FRENCH)))
                .toList();
    }
}
