package org.relais.expertise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.search.Piece;

/**
 * What somebody says of a level in a domain.
 *
 * @param level 1 to 4
 * @param basis validated, observed or declared
 */
public record Assessment(
        int level,
        String basis,
        @Nullable String by,
        @Nullable LocalDate on) {

    private static final List<String> BASES = List.of("validated", "observed", "declared");

    /** All that is said of a person in just this domain. */
    static List<Assessment> in(String domain, Ranking.Ranked person) {
        return person.pieces().stream()
                .map(Ranking.Weighed::piece)
                .filter(piece -> piece.about().type().equals("domain")
                        && piece.about().id().equals(domain))
                .flatMap(Assessment::stated)
                .toList();
    }

    private static Stream<Assessment> stated(Piece piece) {
        var level = piece.level();
        var basis = piece.basis();
        return level == null || basis == null
                ? Stream.empty()
                : Stream.of(new Assessment(level, basis, piece.by(), piece.from()));
    }

    /** What others validated stands before what they observed, and that before what the person declared; then the newest. */
    static Optional<Assessment> bestFounded(List<Assessment> all) {
        return all.stream()
                .filter(said -> BASES.contains(said.basis()))
                .min(Comparator.comparingInt((Assessment said) -> BASES.indexOf(said.basis()))
                        .thenComparing(
                                said -> Objects.requireNonNullElse(said.on(), LocalDate.MIN),
                                Comparator.reverseOrder()));
    }
}
