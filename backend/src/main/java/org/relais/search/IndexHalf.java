package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One of the two directories of the index, with its writer and what searches see of it. */
final class IndexHalf implements AutoCloseable {

    private static final String GRAPH = "graph";
    private static final String REVISION = "revision";

    /** Megabytes of rows that are written before they become a segment by themselves. */
    private static final double WRITTEN_TOGETHER = 48;

    /** Bytes: as large as a segment may be for what is to be seen at once to wait until it is merged with others. */
    private static final long LARGEST_AWAITED = 512 << 10;

    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader shown;

    /** Items whose rows were written since searches saw anything new; read and written by who writes, alone. */
    private final Set<String> unshown = new HashSet<>();

    IndexHalf(Path folder, Similarity similarity) {
        try {
            Files.createDirectories(folder);
            directory = new NewInMemory(FSDirectory.open(folder));
            var config = new IndexWriterConfig(Analyzers.all());
            config.setSimilarity(similarity);
            config.setCommitOnClose(false);
            config.setMergePolicy(new Merging());
            config.setRAMBufferSizeMB(WRITTEN_TOGETHER);
            writer = new IndexWriter(directory, config);
            shown = DirectoryReader.open(writer);
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

    /** Puts rows in the place of all that an item had. Where it had none and gets none, nothing is to be seen anew. */
    void replace(Term id, List<Document> block) throws IOException {
        if (!block.isEmpty()) {
            writer.updateDocuments(id, block);
            unshown.add(id.text());
        } else if (isUnshown(id) || shown.docFreq(id) > 0) {
            writer.deleteDocuments(id);
            unshown.add(id.text());
        }
    }

    /** Whether searches do not see yet what was written of an item. */
    boolean isUnshown(Term id) {
        return unshown.contains(id.text());
    }

    void deleteAll() throws IOException {
        writer.deleteAll();
    }

    void commit(String graph, long revision) throws IOException {
        writer.setLiveCommitData(Map.of(GRAPH, graph, REVISION, "" + revision).entrySet());
        writer.commit();
    }

    /** What searches see. */
    DirectoryReader shown() {
        return shown;
    }

    /** What they would see now; null where that is the same. */
    @Nullable
    DirectoryReader next() throws IOException {
        return DirectoryReader.openIfChanged(shown);
    }

    /** Lets searches see what came {@linkplain #next() next}, when none is under way. */
    void show(@Nullable DirectoryReader next) throws IOException {
        unshown.clear();
        if (next != null) {
            shown.close();
            shown = next;
        }
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
            shown.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The index did not close", e);
        }
    }
}
