package org.relais.search;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NRTCachingDirectory;

/**
 * A directory whose new files stay in memory until they are merged or committed. Lucene's own way leaves out
 * those of which it does not know how large they will be, stored fields among them, and the least that is to be
 * seen at once then waits for a dozen files.
 */
final class NewInMemory extends NRTCachingDirectory {

    /** Megabytes. */
    private static final double LARGEST = 5;

    private static final double MOST = 32;

    private static final long HALF_OF_MOST = (long) (MOST / 2) << 20;

    NewInMemory(Directory kept) {
        super(kept, LARGEST, MOST);
    }

    @Override
    protected boolean doCacheWrite(String name, IOContext context) {
        var isUnknown = context.mergeInfo() == null && context.flushInfo() == null;
        return isUnknown ? ramBytesUsed() < HALF_OF_MOST : super.doCacheWrite(name, context);
    }
}
