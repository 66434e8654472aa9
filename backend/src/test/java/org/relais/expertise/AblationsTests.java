package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

class AblationsTests {

    private final Ablations ablations = new Ablations();

    @Test
    void rankAsTheProductDoesFirstOfAll() {
        var pieces = List.of(piece("a", 0.9, "amina", "claire"), piece("b", 0.5, "claire"), piece("c", 0.2, "omar"));

        assertThat(ablations.rankings(Set.of()).entrySet().iterator().next().getKey())
                .isEqualTo("as it is");
        assertThat(ranked("as it is", pieces))
                .isEqualTo(new ArrayList<>(new DirectRanking().of(pieces).keySet()));
    }

    @Test
    void takeAwayWhatTheirNameSays() {
        var oneGood = piece("a", 0.8, "amina");
        var pieces = List.of(oneGood, piece("b", 0.5, "claire"), piece("c", 0.5, "claire"));
        var shared = List.of(piece("a", 0.8, "amina", "omar", "paul", "ruth"), piece("b", 0.6, "claire"));

        assertThat(ranked("share squared alone", pieces)).containsExactly("amina", "claire");
        assertThat(ranked("share linear alone", pieces)).containsExactly("claire", "amina");
        assertThat(ranked("number of pieces alone", pieces)).containsExactly("claire", "amina");
        assertThat(ranked("as it is", shared)).startsWith("claire");
        assertThat(ranked("without √persons", shared)).startsWith("amina").endsWith("claire");
    }

    @Test
    void sayWhichSignalsAreTheSameForAllPieces() {
        var dated = new ScoredPiece(dated(piece("a", 0.8, "amina").piece()), 0.8);

        assertThat(ablations.constant(List.of(piece("a", 0.8, "amina"), piece("b", 0.5, "omar"))))
                .isEqualTo(Set.of("role", "√persons", "recency", "level"));
        assertThat(ablations.constant(List.of(dated, piece("b", 0.5, "omar", "ruth"))))
                .isEqualTo(Set.of("role", "level"));
    }

    @Test
    void leaveOutSignalsThatChangeNothing() {
        assertThat(ablations.rankings(Set.of("role", "recency", "level")).keySet())
                .contains("without √persons", "√persons alone", "share linear")
                .doesNotContain("without role", "role alone", "recency alone");
    }

    private List<String> ranked(String name, List<ScoredPiece> pieces) {
        return List.copyOf(Objects.requireNonNull(ablations.rankings(Set.of()).get(name))
                .of(pieces)
                .keySet());
    }

    private static ScoredPiece piece(String id, double share, String... people) {
        var parts =
                Stream.of(people).map(person -> new Piece.Part(person, "lead")).toList();
        return new ScoredPiece(of(id, parts, null), share);
    }

    private static Piece dated(Piece piece) {
        return of(piece.id(), piece.people(), LocalDate.of(2000, 1, 1));
    }

    private static Piece of(String id, List<Piece.Part> people, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Piece(
                id,
                EvidenceKind.DOCUMENT,
                "2",
                people,
                null,
                new Piece.About("document", id, id),
                Set.of(),
                null,
                null,
                null,
                null,
                day,
                day);
    }
}
