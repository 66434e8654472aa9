package org.relais.expertise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.expertise.Experts.Turn;
import org.relais.expertise.Ranking.Ranked;
import org.relais.kernel.ItemRef;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

/**
 * What would change somebody's place, by ranking their evidence again with one piece changed: without the piece that
 * weighs most, and with a declared skill validated. Only what moves them is told.
 */
final class Turns {

    private static final int WHOLE = 100;

    private final Ranking ranking;
    private final Blend blend;
    private final List<List<ScoredPiece>> aspects;
    private final List<Ranked> ranked;

    Turns(Ranking ranking, Blend blend, List<List<ScoredPiece>> aspects, List<Ranked> ranked) {
        this.ranking = ranking;
        this.blend = blend;
        this.aspects = aspects;
        this.ranked = ranked;
    }

    /** @param place of the person in the order, from 0 */
    List<Turn> of(int place) {
        var person = ranked.get(place);
        var theirs = piecesOf(person.person());
        var turns = new ArrayList<Turn>();
        person.pieces().stream()
                .map(weighed -> weighed.piece())
                .filter(piece -> piece.kind() == EvidenceKind.DECLARED)
                .findFirst()
                .flatMap(piece -> turn("validated", person, theirs, place, piece, Turns::validated))
                .ifPresent(turns::add);
        person.pieces().stream()
                .findFirst()
                .map(weighed -> weighed.piece())
                .flatMap(piece -> turn("without", person, theirs, place, piece, gone -> Optional.empty()))
                .ifPresent(turns::add);
        return turns;
    }

    private List<List<ScoredPiece>> piecesOf(String person) {
        return aspects.stream()
                .map(pieces -> pieces.stream()
                        .filter(scored -> isOf(scored.piece(), person))
                        .toList())
                .toList();
    }

    private Optional<Turn> turn(
            String kind,
            Ranked person,
            List<List<ScoredPiece>> theirs,
            int place,
            Piece changed,
            Function<Piece, Optional<Piece>> change) {
        var otherwise = theirs.stream()
                .map(pieces -> pieces.stream()
                        .flatMap(scored -> changed(scored, changed, change))
                        .toList())
                .toList();
        var again = ranking.rank(person.person(), otherwise, blend);
        var above = (int) ranked.stream()
                .filter(other -> !other.person().equals(person.person()) && Ranking.ORDER.compare(other, again) < 0)
                .count();
        return above == place
                ? Optional.empty()
                : Optional.of(new Turn(kind, about(changed), (int) Math.round(WHOLE * again.score()), above + 1));
    }

    private static Stream<ScoredPiece> changed(
            ScoredPiece scored, Piece changed, Function<Piece, Optional<Piece>> change) {
        return scored.piece().id().equals(changed.id())
                ? change.apply(scored.piece()).map(piece -> new ScoredPiece(piece, scored.share())).stream()
                : Stream.of(scored);
    }

    private static boolean isOf(Piece piece, String person) {
        return piece.people().stream().anyMatch(part -> part.person().equals(person));
    }

    private static Optional<Piece> validated(Piece declared) {
        return Optional.of(new Piece(
                declared.id(),
                declared.work(),
                EvidenceKind.SKILL,
                declared.access(),
                declared.people(),
                declared.sentence(),
                declared.about(),
                declared.domains(),
                declared.role(),
                declared.level(),
                "validated",
                declared.by(),
                declared.from(),
                declared.to()));
    }

    private static ItemRef about(Piece piece) {
        return new ItemRef(
                piece.about().type(), piece.about().id(), piece.about().title());
    }
}
