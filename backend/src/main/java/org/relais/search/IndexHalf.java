package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

/** One of the two directories of the index, with its writer. */
final class IndexHalf implements AutoCloseable {

    private static final String GRAPH = "graph";
    private static final String REVISION = "revision";

    /** Megabytes: what searches are to see at once stays in memory until it is merged or committed. */
    private static final double LARGEST_KEPT = 5;

    private static final double MOST_KEPT = 32;

    /** Bytes: as large as a segment may be for what is to be seen at once to wait until it is merged with others. */
    private static final long LARGEST_AWAITED = 512 << 10;

    private final Directory directory;
    private final IndexWriter writer;

    IndexHalf(Path folder, Similarity similarity) {
        try {
            Files.createDirectories(folder);
            directory = new NRTCachingDirectory(FSDirectory.open(folder), LARGEST_KEPT, MOST_KEPT);
            var config = new IndexWriterConfig(Analyzers.all());
            config.setSimilarity(similarity);
            config.setCommitOnClose(false);
            config.setMergePolicy(new Merging());
            writer = new IndexWriter(directory, config);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in %s cannot be opened".formatted(folder), e);
        }
    }

    /** Which graph the last commit was made of, and how far it had come; absent before the first. */
    Map<String, String> committed() {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    long committedRevision(String graph) {
        var data = committed();
        return graph.equals(data.get(GRAPH)) ? Long.parseLong(data.getOrDefault(REVISION, "-1")) : -1;
    }

    void add(List<Document> block) throws IOException {
        if (!block.isEmpty()) {
            writer.addDocuments(block);
        }
    }

    void replace(Term term, List<Document> block) throws IOException {
        if (block.isEmpty()) {
            writer.deleteDocuments(term);
        } else {
            writer.updateDocuments(term, block);
        }
    }

    void deleteAll() throws IOException {
        writer.deleteAll();
    }

    void commit(String graph, long revision) throws IOException {
        writer.setLiveCommitData(Map.of(GRAPH, graph, REVISION, "" + revision).entrySet());
        writer.commit();
    }

    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    /**
     * Lucene's usual way, but that searches wait for the merging of the smallest segments only. Without any
     * wait scores would count rows that are deleted, until a merge that was under way has ended.
     */
    private static final class Merging extends TieredMergePolicy {

        @Override
        protected long maxFullFlushMergeSize() {
            return LARGEST_AWAITED;
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The index did not close", e);
        }
    }
}
