package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.schema.Schema;

class IndexTests {

    @TempDir
    Path folder;

    Index index;

    @BeforeEach
    void open() throws IOException {
        index = new Index(new SearchProperties(folder, Duration.ofSeconds(1), Duration.ofSeconds(1)), Schema.load());
        index.replace("a", List.of(row("a")), List.of(row("a")));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsGoOfWhatSearchesSawBefore(boolean openOnly) throws IOException {
        var seen = seen(openOnly);

        index.replace("a", List.of(row("a")), List.of(row("a")));
        index.refresh();

        assertThat(seen).allSatisfy(reader -> assertThat(reader.getRefCount()).isZero());
        assertThat(seen(openOnly))
                .allSatisfy(reader -> assertThat(reader.getRefCount()).isPositive());
    }

    @Test
    void showsNothingAnewWhereAnItemHadAndGetsNoRows() throws IOException {
        var before = index.moment();

        index.replace("b", List.of(), List.of());
        index.refresh();

        assertThat(index.moment()).isSameAs(before);
    }

    @Test
    void forgetsRowsThatWereNotYetShown() throws IOException {
        index.replace("b", List.of(row("b")), List.of(row("b")));
        index.replace("b", List.of(), List.of());
        index.replace("a", List.of(), List.of(row("a")));
        index.refresh();

        assertThat(index.<Integer>search(
                        false, searcher -> searcher.getIndexReader().numDocs()))
                .isEqualTo(1);
    }

    private List<? extends IndexReader> seen(boolean openOnly) {
        return index.search(
                openOnly,
                searcher -> searcher.getIndexReader() instanceof MultiReader both
                        ? both.getContext().children().stream()
                                .map(half -> half.reader())
                                .toList()
                        : List.of(searcher.getIndexReader()));
    }

    private static Document row(String id) {
        var row = new Document();
        row.add(new StringField(Fields.ID, id, Store.NO));
        return row;
    }
}
