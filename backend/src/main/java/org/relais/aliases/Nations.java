package org.relais.aliases;

import java.util.HashSet;
import java.util.Set;

/** What the countries in two names say of whether these can be one organisation. */
enum Nations {
    /** The same, or none. */
    ALIKE,
    /** One says a country more, where an organisation has an office, not a section. */
    OFFICE,
    APART;

    static Nations between(Set<String> one, Set<String> other, NameWords words) {
        if (one.equals(other)) {
            return ALIKE;
        }
        var more = new HashSet<>(one);
        more.addAll(other);
        var both = new HashSet<>(one);
        both.retainAll(other);
        if (both.size() < Math.min(one.size(), other.size())) {
            return APART;
        }
        more.removeAll(both);
        return more.stream().anyMatch(words::hasSections) ? APART : OFFICE;
    }
}
