package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

/** Pieces of evidence for tests, one by one or drawn from a seed. */
final class Pieces {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final List<String> ROLES = List.of("lead", "member", "coauthor", "mentioned", "support");
    private static final List<String> ACCESS = List.of("1", "2", "3", "4");
    private static final int PEOPLE = 9;

    private final Random random;
    private final int authors;

    /** @param authors that a piece has at most */
    Pieces(long seed, int authors) {
        this.random = new Random(seed);
        this.authors = authors;
    }

    static Piece piece(
            String id,
            EvidenceKind kind,
            List<Piece.Part> people,
            @Nullable Integer level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return piece(id, kind, "2", people, level, from, to);
    }

    static Piece.Part lead(String person) {
        return new Piece.Part(person, "lead");
    }

    /** As many aspects, of which each has some of the same pieces. */
    List<List<ScoredPiece>> world() {
        var pieces = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(at -> piece("piece-%02d".formatted(at)))
                .toList();
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(aspect -> pieces.stream()
                        .filter(piece -> random.nextInt(3) > 0)
                        .map(piece -> new ScoredPiece(piece, random.nextInt(8) / 7d))
                        .toList())
                .toList();
    }

    Piece piece(String id) {
        var people = new ArrayList<Piece.Part>();
        new Random(random.nextLong())
                .ints(0, PEOPLE)
                .distinct()
                .limit(1 + random.nextInt(authors))
                .forEach(person -> people.add(new Piece.Part("person-" + person, any(ROLES))));
        return piece(id, any(List.of(EvidenceKind.values())), any(ACCESS), people, level(), day(), day());
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private @Nullable Integer level() {
        return random.nextInt(5) == 0 ? null : (Integer) random.nextInt(6);
    }

    private @Nullable LocalDate day() {
        return random.nextInt(4) == 0 ? null : TODAY.plusDays(200 - random.nextInt(9_000));
    }

    private static Piece piece(
            String id,
            EvidenceKind kind,
            String access,
            List<Piece.Part> people,
            @Nullable Integer level,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var basis = switch (kind) {
            case SKILL -> id.hashCode() % 2 == 0 ? "validated" : "observed";
            case DECLARED -> "declared";
            default -> null;
        };
        var about = new Piece.About("domain", "about-" + id, "About " + id);
        return new Piece(id, kind, access, people, null, about, Set.of(), null, level, basis, null, from, to);
    }
}
