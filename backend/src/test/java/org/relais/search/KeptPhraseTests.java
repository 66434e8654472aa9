package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPhraseTests {

    private static final String FIELD = "text";
    private static final PhraseQuery PHRASE = new PhraseQuery(FIELD, "w1", "w2");
    private static final PhraseQuery ABSENT = new PhraseQuery(FIELD, "w1", "nowhere");

    private final Random random = new Random(1);
    private final Query kept = KeptPhrase.of(PHRASE);

    IndexWriter writer;
    DirectoryReader reader;

    @BeforeEach
    void write() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new WhitespaceAnalyzer()));
        rows(0, 300);
        writer.commit();
        rows(300, 500);
        reader = DirectoryReader.open(writer);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        writer.close();
    }

    @Test
    void findsAndScoresWhatThePhraseDoes() throws IOException {
        var found = found(kept);

        assertThat(found).isNotEmpty().isEqualTo(found(PHRASE));
        assertThat(found(together(kept))).isNotEmpty().isEqualTo(found(together(PHRASE)));
        assertThat(found(KeptPhrase.of(ABSENT))).isEmpty();
    }

    @Test
    void findsAndScoresItStillAfterRowsCameAndWent() throws IOException {
        var before = found(kept);
        writer.deleteDocuments(new Term("id", "" + 7), new Term("id", "" + 301));
        rows(500, 600);
        reader = DirectoryReader.openIfChanged(reader);

        assertThat(found(kept)).isNotEqualTo(before).isEqualTo(found(PHRASE));
    }

    @Test
    void findsAndExplainsAPhraseThatBeginsWithAnEmptyWord() throws IOException {
        var phrase = new PhraseQuery.Builder()
                .add(new Term(FIELD, "w1"), 1)
                .add(new Term(FIELD, "w2"), 2)
                .build();

        assertThat(found(KeptPhrase.of(phrase))).isNotEmpty().isEqualTo(found(phrase));
        explains(KeptPhrase.of(phrase), phrase);
    }

    @Test
    void explainsEachScore() throws IOException {
        explains(kept, PHRASE);
    }

    private void explains(Query kept, Query phrase) throws IOException {
        var searcher = new IndexSearcher(reader);
        for (var hit : searcher.search(kept, 10).scoreDocs) {
            var explained = searcher.explain(kept, hit.doc);

            assertThat(explained.getValue().floatValue()).isEqualTo(hit.score);
            assertThat(explained).isEqualTo(searcher.explain(phrase, hit.doc));
        }
    }

    @Test
    void findsAndScoresItInATextByItself() {
        var text = new MemoryIndex();
        text.addField(FIELD, "w0 w1 w2 w3 w1 w2", new WhitespaceAnalyzer());

        assertThat(text.search(kept)).isPositive().isEqualTo(text.search(PHRASE));
    }

    /** A row must have a word, and is better by the phrase: the places are advanced to rows. */
    private static Query together(Query phrase) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(FIELD, "w3")), Occur.MUST)
                .add(phrase, Occur.SHOULD)
                .build();
    }

    private Map<Integer, Float> found(Query query) throws IOException {
        return Arrays.stream(new IndexSearcher(reader).search(query, 1000).scoreDocs)
                .collect(Collectors.toMap((ScoreDoc hit) -> hit.doc, hit -> hit.score));
    }

    private void rows(int from, int to) throws IOException {
        for (var at = from; at < to; at++) {
            var words = random.ints(5 + random.nextInt(60), 0, 12)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" "));
            var row = new Document();
            row.add(new StringField("id", "" + at, Store.NO));
            row.add(new TextField(FIELD, words, Store.NO));
            writer.addDocument(row);
        }
    }
}
