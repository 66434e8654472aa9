package org.relais.aliases;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation's name, taken apart to be compared with others. */
record Candidate(String id, ReadName name, Optional<KnownNames.Known> known, Set<String> nations) {

    static Candidate of(String id, String name, @Nullable String acronym, NameWords words, KnownNames names) {
        var read = ReadName.of(name, acronym, words);
        var known = names.of(read);
        return new Candidate(
                id, read, known, known.map(one -> one.beyond(read.nations())).orElse(read.nations()));
    }
}
