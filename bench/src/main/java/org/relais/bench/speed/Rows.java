package org.relais.bench.speed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.bench.generate.Document;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** Documents as a plain table of passages, as the engines that know no items are given them. */
final class Rows {

    private final Vocabulary vocabulary = Vocabulary.load();

    Stream<Row> of(Document document) {
        var domains = withBroader(document);
        return IntStream.range(0, document.passages().size())
                .mapToObj(at -> new Row(document, domains, text(document, at)));
    }

    private List<String> withBroader(Document document) {
        return document.domains().stream()
                .flatMap(domain -> vocabulary.find(domain).stream())
                .flatMap(concept -> vocabulary.andBroader(concept).stream())
                .map(Concept::notation)
                .distinct()
                .toList();
    }

    /** With its heading, and the first with the title. */
    private static String text(Document document, int at) {
        var passage = document.passages().get(at);
        var own = passage.heading() + "\n" + passage.text();
        return at == 0 ? document.title() + "\n" + own : own;
    }

    /** A passage with what can be chosen of its document. */
    record Row(Document document, List<String> domains, String text) {}
}
