package org.relais.sources.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.kernel.Folded;

/**
 * What may stand above a column.
 *
 * @param written French first, then English
 * @param keys the same without what does not matter: case, accents and blanks
 */
public record Headers(List<String> written, Set<String> keys) {

    public Headers {
        written = List.copyOf(written);
        keys = Set.copyOf(keys);
    }

    static Headers of(Collection<String> written) {
        return new Headers(
                List.copyOf(written), written.stream().map(Headers::key).collect(Collectors.toSet()));
    }

    static String key(String header) {
        return Folded.of(header).key();
    }
}
