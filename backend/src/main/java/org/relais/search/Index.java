package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.relais.schema.Schema;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index in two halves: what every account may read, and the rest. All searches score by the term
 * statistics of the open half, and a viewer without clearance searches nothing else, so that no
 * restricted item can move their results by its mere existence.
 */
@Component
class Index implements AutoCloseable {

    /** A long question of many concepts asks for each label in every field; Lucene's usual limit is 1024. */
    private static final int MOST_CLAUSES = 65_536;

    /** Of BM25, by what was measured: see bench/README.md. */
    private static final float K1 = 1.6f;

    /** Of a piece of evidence that says a word often somebody is more of an expert. */
    private static final float EVIDENCE_K1 = 2;

    private static final float B = 0.5f;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexHalf open;
    private final IndexHalf restricted;
    private final ReentrantReadWriteLock swap = new ReentrantReadWriteLock();

    /** Both halves; it holds on to what it was made of until it is closed. */
    private MultiReader both;

    /** Another one for whatever searches see anew. */
    private Object moment = new Object();

    /** And nothing was shown since; read and written by who writes, alone. */
    private boolean emptied;

    Index(SearchProperties properties, Schema schema) throws IOException {
        var fingerprint = Fingerprint.of(schema);
        var folder = properties.folder().resolve(fingerprint);
        open = new IndexHalf(folder.resolve("open"), similarity());
        restricted = new IndexHalf(folder.resolve("restricted"), similarity());
        both = joined();
        deleteOthers(properties.folder(), fingerprint);
    }

    private MultiReader joined() throws IOException {
        return new MultiReader(List.of(open.shown(), restricted.shown()).toArray(DirectoryReader[]::new), false);
    }

    /** The revision that both halves have reached of this graph; negative when either has to be made anew. */
    long committedRevision(String graph) {
        return Math.min(open.committedRevision(graph), restricted.committedRevision(graph));
    }

    /**
     * Puts an item's rows where their tokens belong, in place of all rows that it had. Open rows that are
     * there already stay as they are. While the index is made anew it had none, and none are looked for.
     */
    void replace(String id, List<Document> openRows, List<Document> restrictedRows) throws IOException {
        if (emptied) {
            open.add(openRows);
            restricted.add(restrictedRows);
            return;
        }
        var term = new Term(Fields.ID, id);
        if (!isShown(term, openRows)) {
            open.replace(term, openRows);
        }
        restricted.replace(term, restrictedRows);
    }

    private boolean isShown(Term id, List<Document> rows) {
        var made = RowDigest.noted(rows);
        if (made == null || open.isUnshown(id)) {
            return false;
        }
        var same = new BooleanQuery.Builder()
                .add(new TermQuery(id), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.MADE, made)), Occur.FILTER)
                .build();
        return search(true, searcher -> searcher.count(same) > 0);
    }

    void deleteAll() throws IOException {
        emptied = true;
        open.deleteAll();
        restricted.deleteAll();
    }

    void commit(String graph, long revision) throws IOException {
        open.commit(graph, revision);
        restricted.commit(graph, revision);
    }

    /** Lets searches that start from now on see what has been written. */
    void refresh() throws IOException {
        var nextOpen = open.next();
        var nextRestricted = restricted.next();
        var write = swap.writeLock();
        write.lock();
        try {
            open.show(nextOpen);
            restricted.show(nextRestricted);
            if (nextOpen != null || nextRestricted != null) {
                both.close();
                both = joined();
                moment = new Object();
            }
            emptied = false;
        } finally {
            write.unlock();
        }
    }

    /** What stays the same for as long as searches see the same; to be asked within a search. */
    Object moment() {
        return moment;
    }

    /** Runs a search on one moment of the index. */
    <T> T search(boolean openOnly, Search<T> search) {
        var read = swap.readLock();
        read.lock();
        try {
            return search.on(searcher(openOnly));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        } finally {
            read.unlock();
        }
    }

    private IndexSearcher searcher(boolean openOnly) {
        var searcher =
                openOnly ? new IndexSearcher(open.shown()) : new OpenStatistics(both, new IndexSearcher(open.shown()));
        searcher.setSimilarity(similarity());
        return searcher;
    }

    /** Tags count or do not; words count by BM25. */
    private static Similarity similarity() {
        var words = new BM25Similarity(K1, B);
        var evidence = new BM25Similarity(EVIDENCE_K1, B);
        var tags = new BooleanSimilarity();
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                if (field.startsWith(Fields.EVIDENCE)) {
                    return evidence;
                }
                return field.equals(Fields.DOMAIN) || field.equals(Fields.PLACE) ? tags : words;
            }
        };
    }

    private static void deleteOthers(Path folder, String fingerprint) throws IOException {
        try (var folders = Files.list(folder)) {
            for (var other : folders.filter(path -> !path.endsWith(fingerprint)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    @Override
    public void close() throws IOException {
        both.close();
        open.close();
        restricted.close();
    }

    /** What is asked of one moment of the index. */
    interface Search<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
