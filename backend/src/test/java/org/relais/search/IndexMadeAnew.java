package org.relais.search;

import java.io.IOException;
import org.relais.graph.RevisionFeed;
import org.springframework.stereotype.Component;

/**
 * The index of the running test, made from nothing. A row that was written again leaves a trace in the
 * scores until Lucene clears it away, whoever wrote it and why; here there is none.
 */
@Component
public class IndexMadeAnew {

    private final Index index;
    private final Reindexing reindexing;
    private final RevisionFeed feed;

    IndexMadeAnew(Index index, Reindexing reindexing, RevisionFeed feed) {
        this.index = index;
        this.reindexing = reindexing;
        this.feed = feed;
    }

    /** To be called when the projection has nothing to do. */
    public void make() throws IOException {
        var state = feed.state();
        reindexing.all();
        index.commit(state.graph(), state.revision());
        index.refresh();
    }
}
