package org.relais.sources.partners;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.kernel.Folded;

/** Headers that are understood without a tag, from {@code headers.csv}: the one list to extend. */
final class HeaderTags {

    private static final Map<String, Field> FIELDS = WordList.read("headers.csv").entrySet().stream()
            .collect(Collectors.toMap(
                    entry -> Folded.of(entry.getKey()).key(),
                    entry -> Field.of(HxlTag.of(entry.getValue()).orElseThrow())));

    private HeaderTags() {}

    static Optional<Field> field(String header) {
        return Optional.ofNullable(FIELDS.get(Folded.of(header).key()));
    }
}
