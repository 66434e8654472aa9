package org.relais.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last of what was put here, at most so many: what was put longest ago goes first. Several threads may use it. */
public final class Latest<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>();

    public Latest(int most) {
        this.most = most;
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void put(K key, V value) {
        kept.remove(key);
        kept.put(key, value);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
