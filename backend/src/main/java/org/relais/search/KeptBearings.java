package org.relais.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Concept;

/**
 * What bears on a domain, for as long as searches see the same: an index changes now and then, and the same few
 * domains are asked for again and again. Those asked for last are kept.
 */
final class KeptBearings {

    private static final int BYTES_A_PIECE = Integer.BYTES + Double.BYTES + Integer.BYTES;
    private static final int PART_OF_MEMORY = 10;

    private final long most;
    private final Map<Key, Bearing> kept = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Object moment;
    private long size;

    /** As many as a tenth of the memory holds that the program may have. */
    static KeptBearings asManyAsFit() {
        return new KeptBearings(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_A_PIECE);
    }

    /** @param most pieces in all of them */
    KeptBearings(long most) {
        this.most = most;
    }

    /** @param access whoever holds the same tokens sees the same */
    Bearing about(Concept concept, Object now, Set<String> access, Supplier<Bearing> search) {
        var key = new Key(concept, access);
        var known = find(key, now);
        if (known != null) {
            return known;
        }
        var found = search.get();
        keep(key, now, found);
        return found;
    }

    private synchronized @Nullable Bearing find(Key key, Object now) {
        if (!now.equals(moment)) {
            kept.clear();
            size = 0;
            moment = now;
        }
        return kept.get(key);
    }

    /** Unless something else is seen by now. */
    private synchronized void keep(Key key, Object then, Bearing found) {
        if (then.equals(moment) && found.size() <= most && kept.putIfAbsent(key, found) == null) {
            size += found.size();
            for (var oldest = kept.entrySet().iterator(); size > most; ) {
                size -= oldest.next().getValue().size();
                oldest.remove();
            }
        }
    }

    private record Key(Concept concept, Set<String> access) {}
}
