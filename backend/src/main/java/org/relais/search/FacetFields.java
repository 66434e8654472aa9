package org.relais.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.relais.schema.Vocabulary;

/** Writes an item's values of each facet into its row, to be filtered by and to be counted. */
final class FacetFields {

    /** What is longer is a text that someone put there, nothing to choose from a list. */
    private static final int LONGEST = 200;

    private FacetFields() {}

    static void add(Document row, IndexedItem item, Vocabulary vocabulary) {
        for (var facet : Facet.values()) {
            values(facet, item, vocabulary).forEach(value -> row.add(new KeywordField(facet.field(), value, Store.NO)));
        }
    }

    private static Set<String> values(Facet facet, IndexedItem item, Vocabulary vocabulary) {
        var values = switch (facet) {
            case DOMAIN -> DomainLine.withBroader(vocabulary, item.domains()).stream();
            case ROUTE, STAGE, MISSION, PARTNER -> item.concerns(facet);
            case PLACE -> item.places().stream();
            case LANGUAGE -> Stream.ofNullable(item.language());
            case KIND -> Stream.ofNullable(item.kind());
            case STATE -> Stream.ofNullable(item.state());
            case YEAR -> Stream.ofNullable(item.date()).map(date -> "" + date.getYear());
        };
        return values.filter(value -> !value.isBlank() && value.length() <= LONGEST)
                .collect(Collectors.toSet());
    }
}
