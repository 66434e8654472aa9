package org.relais.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.relais.search.Question.Only;

/** Conditions on a field as queries on items. */
final class FieldQueries {

    private final WordQueries words;

    FieldQueries(WordQueries words) {
        this.words = words;
    }

    Query of(Only only) {
        return switch (only.field()) {
            case TITLE -> found(title(only));
            case AUTHOR -> found(words.within(Fields.PERSON_NAME, only.value(), only.exact()));
            case PLACE -> found(words.within(Fields.PLACE_NAME, only.value(), only.exact()));
            case TYPE -> term(Fields.TYPE, only.value());
            case LANGUAGE -> term(Fields.WRITTEN_IN, only.value());
            case DOMAIN -> term(Fields.DOMAIN, only.value());
            case YEAR -> years(only.value());
        };
    }

    /** The words of a title in every language that titles are written in, for highlighting too. */
    Optional<Query> title(Only only) {
        return only.exact() ? words.within(Fields.TITLE_EXACT, only.value(), true) : words.title(only.value());
    }

    private static Query years(String value) {
        var first = Integer.parseInt(value.substring(0, 4));
        var last = Integer.parseInt(value.substring(value.length() - 4));
        return LongField.newRangeQuery(
                Fields.DATE,
                LocalDate.of(first, 1, 1).toEpochDay(),
                LocalDate.of(last, 12, 31).toEpochDay());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query found(Optional<Query> query) {
        return query.orElseGet(() -> new MatchNoDocsQuery("the words of a condition are none to the index"));
    }
}
