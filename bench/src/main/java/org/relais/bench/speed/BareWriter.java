package org.relais.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What Lucene alone does to index the same texts: a row for each passage with one field, analysed by Lucene's
 * own analyser of its language; nothing stored, nothing to filter by.
 */
final class BareWriter implements AutoCloseable {

    private final Rows rows = new Rows();
    private final FSDirectory directory;
    private final IndexWriter writer;

    BareWriter(Path folder) throws IOException {
        Map<String, Analyzer> analyzers =
                Map.of("fr", new FrenchAnalyzer(), "en", new EnglishAnalyzer(), "ar", new ArabicAnalyzer());
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory, new IndexWriterConfig(new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), analyzers)));
    }

    void add(org.relais.bench.generate.Document document) throws IOException {
        for (var row : rows.of(document).toList()) {
            var alone = new Document();
            alone.add(new TextField(document.language(), row.text(), Store.NO));
            writer.addDocument(alone);
        }
    }

    void ready() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
