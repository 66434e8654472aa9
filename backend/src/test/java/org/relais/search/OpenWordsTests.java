package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.search.OpenWords.Word;

class OpenWordsTests {

    @ParameterizedTest
    @CsvSource({
        "hypotermie, hypothermie",
        "mediatur, médiateur",
        "التعديب, التعذيب",
        "المستشفا, المستشفى",
        "narvalogeu, ''"
    })
    void findsWordsOfWhatIsThere(String typed, String meant) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(Analyzers.all()).setMergePolicy(NoMergePolicy.INSTANCE))) {
            write(writer, "L’hypothermie, le médiateur, le mediateur et le médiateur");
            write(writer, "Un médiateur");
            write(writer, "الناجين من التعذيب في المستشفى");
            write(writer, "narvalogue");
            writer.commit();
            writer.deleteDocuments(new Term(Fields.EXACT, "narvalogue"));
            try (var reader = DirectoryReader.open(writer)) {
                var words = new OpenWords(reader).like(AccentBlind.near(AccentBlind.folded(typed), 1, 0), 3);

                assertThat(words.stream().map(Word::written).findFirst().orElse(""))
                        .isEqualTo(meant);
            }
        }
    }

    private static void write(IndexWriter writer, String text) throws IOException {
        var row = new Document();
        row.add(new TextField(Fields.EXACT, text, Store.NO));
        writer.addDocument(row);
    }
}
