package org.relais.search;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Makes pieces brief. What many of them have in common is kept once: a day, a title, what a person was in a piece. */
final class Briefs {

    private final Map<Object, Object> common = new ConcurrentHashMap<>();
    private final Numbers people;

    Briefs(Numbers people) {
        this.people = people;
    }

    Brief of(BytesRef line) {
        return of(PieceLine.read(line));
    }

    private Brief of(Piece piece) {
        var parts = piece.people().stream()
                .map(part ->
                        common(new Brief.Part(people.of(part.person()), Objects.requireNonNull(common(part.role())))))
                .map(Objects::requireNonNull)
                .toList();
        var repeats = !piece.isOriginal()
                || parts.stream().map(Brief.Part::person).distinct().count() < parts.size();
        return new Brief(
                piece.kind(),
                piece.level(),
                common(piece.basis()),
                common(piece.from()),
                common(piece.to()),
                parts,
                repeats || piece.kind() == EvidenceKind.DOCUMENT ? number(piece.work()) : Weighing.ALONE,
                repeats,
                piece.isService() ? common(piece.about().title()) : null);
    }

    /** Sixty-four bits of a hash: of a million works two are the same once in forty million times. */
    private static long number(String work) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(work))[0];
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T common(@Nullable T value) {
        return value == null ? null : (T) common.computeIfAbsent(value, first -> first);
    }
}
