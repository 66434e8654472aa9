package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Experts.Turn;
import org.relais.expertise.Ranking.Ranked;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

class TurnsTests {

    private static final int WORLDS = 1_000;

    private final Ranking ranking = new Ranking(Weights.usual(), Pieces.TODAY);

    /** Of pieces with one author each, so that the world may be ranked again as a whole. */
    @Test
    void tellsWhatRankingTheChangedWorldGives() {
        LongStream.range(0, WORLDS).forEach(seed -> {
            var world = new Pieces(seed, 1).world();
            var ranked = ranking.rank(world);
            var turns = turns(world, ranked);
            IntStream.range(0, ranked.size()).forEach(place -> {
                var person = ranked.get(place);
                var strongest = person.pieces().getFirst().piece();
                assertThat(told(turns.of(person), "without"))
                        .as("seed %d, place %d", seed, place)
                        .isEqualTo(again(world, person, place, strongest, gone -> Optional.empty()));
                person.pieces().stream()
                        .map(Ranking.Weighed::piece)
                        .filter(piece -> piece.kind() == EvidenceKind.DECLARED)
                        .findFirst()
                        .ifPresent(declared -> assertThat(told(turns.of(person), "validated"))
                                .as("seed %d, place %d", seed, place)
                                .isEqualTo(again(world, person, place, declared, TurnsTests::validated)));
            });
        });
    }

    @Test
    void saysNothingThatMovesNobody() {
        var alone = List.of(List.of(new ScoredPiece(skill("a", 3), 1), new ScoredPiece(skill("a", 2), 1)));
        var ranked = ranking.rank(alone);

        assertThat(turns(alone, ranked).of(ranked.getFirst())).isEmpty();
    }

    @Test
    void namesThePieceAndTheNewPlace() {
        var world = List.of(List.of(new ScoredPiece(skill("a", 4), 1), new ScoredPiece(skill("b", 2), 1)));
        var ranked = ranking.rank(world);

        assertThat(turns(world, ranked).of(ranked.getFirst())).singleElement().satisfies(turn -> {
            assertThat(turn.kind()).isEqualTo("without");
            assertThat(turn.about().id()).isEqualTo("about-skill of a 4");
            assertThat(turn.score()).isZero();
            assertThat(turn.place()).isEqualTo(2);
        });
    }

    /** Two who have the same stand by their ids, and so does who becomes one of them. */
    @Test
    void countsATieAsTheOrderDoes() {
        var shared = Pieces.piece("shared", EvidenceKind.TRAINING, List.of(Pieces.lead("b")), null, null, null);
        var world = List.of(List.of(
                new ScoredPiece(skill("a", 4), 1), new ScoredPiece(skill("b", 4), 1), new ScoredPiece(shared, 1)));
        var ranked = ranking.rank(world);
        var without = turns(world, ranked).of(ranked.getFirst());

        assertThat(ranked.getFirst().person()).isEqualTo("b");
        assertThat(without).extracting(Turn::place).containsExactly(2);
    }

    private Turns turns(List<List<ScoredPiece>> world, List<Ranked> ranked) {
        var people = ranked.stream().map(Ranked::person).toList();
        return new Turns(ranking, Blend.even(world.size()), world, people, ranked);
    }

    private Optional<String> again(
            List<List<ScoredPiece>> world,
            Ranked person,
            int place,
            Piece changed,
            Function<Piece, Optional<Piece>> change) {
        var ranked = ranking.rank(world.stream()
                .map(pieces -> pieces.stream()
                        .flatMap(scored -> scored.piece().id().equals(changed.id())
                                ? change
                                        .apply(scored.piece())
                                        .map(piece -> new ScoredPiece(piece, scored.share()))
                                        .stream()
                                : java.util.stream.Stream.of(scored))
                        .toList())
                .toList());
        var at = IntStream.range(0, ranked.size())
                .filter(which -> ranked.get(which).person().equals(person.person()))
                .findFirst();
        var nothing = new Ranked(person.person(), 0, Map.of(), List.of(), List.of());
        var now = at.orElseGet(() -> (int) ranked.stream()
                .filter(other -> Scored.ORDER.compare(other, nothing) < 0)
                .count());
        var score = at.isPresent() ? (int) Math.round(100 * ranked.get(now).score()) : 0;
        return now == place ? Optional.empty() : Optional.of("%d at %d".formatted(score, now + 1));
    }

    private static Optional<String> told(List<Turn> turns, String kind) {
        return turns.stream()
                .filter(turn -> turn.kind().equals(kind))
                .map(turn -> "%d at %d".formatted(turn.score(), turn.place()))
                .findFirst();
    }

    private static Optional<Piece> validated(Piece piece) {
        return Optional.of(new Piece(
                piece.id(),
                EvidenceKind.SKILL,
                piece.access(),
                piece.people(),
                piece.sentence(),
                piece.about(),
                piece.domains(),
                piece.role(),
                piece.level(),
                "validated",
                piece.by(),
                piece.from(),
                piece.to()));
    }

    private static Piece skill(String person, int level) {
        return Pieces.piece(
                "skill of %s %d".formatted(person, level),
                EvidenceKind.SKILL,
                List.of(Pieces.lead(person)),
                level,
                Pieces.TODAY,
                Pieces.TODAY);
    }
}
