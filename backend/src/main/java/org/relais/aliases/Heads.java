package org.relais.aliases;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.security.Access;

/**
 * Under which record each other stands. A record stands under another only by judgements of which everyone
 * may know who may see the record: so open ones are joined by open ones alone, and who may not see a
 * restricted record cannot tell from the others that it is there. Those that more may see stand for those
 * that fewer may.
 */
final class Heads {

    /** By level, and without a compartment before with one. */
    private static final Comparator<String> OPEN_FIRST = Comparator.comparing(
                    (String layer) -> layer.isEmpty() ? layer : layer.substring(0, 1))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, Standing> records = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Set<String> preferred = new HashSet<>();
    private final Map<String, String> heads = new TreeMap<>();

    private Heads(Collection<Standing> records, Collection<Same> judgements) {
        records.forEach(record -> this.records.put(record.key(), record));
        for (var judgement : judgements) {
            same.computeIfAbsent(judgement.one(), first -> new LinkedHashSet<>())
                    .add(judgement.other());
            same.computeIfAbsent(judgement.other(), first -> new LinkedHashSet<>())
                    .add(judgement.one());
            if (!judgement.preferred().isEmpty()) {
                preferred.add(judgement.preferred());
            }
        }
    }

    /** By the key of every record the key of the one that stands for it: its own where none other does. */
    static Map<String, String> of(Collection<Standing> records, Collection<Same> judgements) {
        var heads = new Heads(records, judgements);
        var layers = records.stream()
                .collect(Collectors.groupingBy(
                        record -> layer(record.access()), () -> new TreeMap<>(OPEN_FIRST), Collectors.toList()));
        layers.forEach(heads::layer);
        return heads.heads;
    }

    private void layer(String layer, List<Standing> ofLayer) {
        for (var record : ofLayer) {
            if (!heads.containsKey(record.key())) {
                var group = group(record.key(), layer);
                var known = group.stream()
                        .flatMap(key -> Stream.ofNullable(heads.get(key)))
                        .collect(Collectors.toSet());
                var head = best(known.isEmpty() ? group : known);
                group.forEach(key -> heads.putIfAbsent(key, head));
            }
        }
    }

    /** All that judgements join with a record among those that its readers may see. */
    private Set<String> group(String key, String layer) {
        var found = new LinkedHashSet<>(Set.of(key));
        var open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            for (var next : same.getOrDefault(open.remove(), Set.of())) {
                var record = records.get(next);
                if (record != null && isTold(record.access(), layer) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The one that an editor chose, the one that stood for others before, the one that does most. */
    private String best(Set<String> keys) {
        var standing = records.values().stream().map(Standing::head).collect(Collectors.toSet());
        return keys.stream()
                .map(key -> Objects.requireNonNull(records.get(key)))
                .min(Comparator.comparing((Standing record) -> !preferred.contains(record.key()))
                        .thenComparing(record -> !standing.contains(record.key()))
                        .thenComparingLong(record -> -record.activities())
                        .thenComparing(Standing::key))
                .orElseThrow()
                .key();
    }

    private static String layer(String access) {
        return Access.isOpen(access) ? "" : access;
    }

    private static boolean isTold(String access, String layer) {
        return Access.isOpen(access)
                || (!layer.isEmpty() && Access.both(access, layer).equals(layer));
    }

    /**
     * A record of an organisation.
     *
     * @param activities that every account may know of
     * @param head key of the record that it stands under; blank when under none
     */
    record Standing(String key, String access, long activities, String head) {}

    /** @param preferred key of the record whose name an editor chose; blank without */
    record Same(String one, String other, String preferred) {}
}
