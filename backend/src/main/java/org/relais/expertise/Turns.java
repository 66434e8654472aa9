package org.relais.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Ranking ranking;
    private final Blend blend;
    private final List<? extends Scored> order;

    /** By the person, for each aspect. */
    private final Map<String, List<List<ScoredPiece>>> pieces = new HashMap<>();

    /**
     * @param aspects all pieces of the people who are asked about
     * @param people who are asked about
     * @param order everybody
     */
    Turns(
            Ranking ranking,
            Blend blend,
            List<List<ScoredPiece>> aspects,
            Collection<String> people,
            List<? extends Scored> order) {
        this.ranking = ranking;
        this.blend = blend;
        this.order = order;
        people.forEach(person -> pieces.put(
                person,
                Stream.<List<ScoredPiece>>generate(ArrayList::new)
                        .limit(aspects.size())
                        .toList()));
        for (var aspect = 0; aspect < aspects.size(); aspect++) {
            for (var scored : aspects.get(aspect)) {
                keep(aspect, scored);
            }
        }
    }

    private void keep(int aspect, ScoredPiece scored) {
        scored.piece().people().stream()
                .map(Piece.Part::person)
                .distinct()
                .flatMap(person -> Stream.ofNullable(pieces.get(person)))
                .forEach(theirs -> theirs.get(aspect).add(scored));
    }

    /** What somebody who is asked about has, for each aspect. */
    List<List<ScoredPiece>> pieces(String person) {
        return Objects.requireNonNull(pieces.get(person));
    }

    /** Of somebody who is asked about. */
    List<Turn> of(Ranked person) {
        var theirs = pieces(person.person());
        var place = Collections.binarySearch(order, person, Scored.ORDER);
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
        var above = above(again, place);
        return above == place
                ? Optional.empty()
                : Optional.of(new Turn(kind, about(changed), (int) Math.round(Mix.WHOLE * again.score()), above + 1));
    }

    /** How many of the others would stand above somebody, who stood at a place. */
    private int above(Ranked again, int place) {
        var found = Collections.binarySearch(order, again, Scored.ORDER);
        var before = found < 0 ? -found - 1 : found;
        return place < before ? before - 1 : before;
    }

    private static Stream<ScoredPiece> changed(
            ScoredPiece scored, Piece changed, Function<Piece, Optional<Piece>> change) {
        return scored.piece().id().equals(changed.id())
                ? change.apply(scored.piece()).map(piece -> new ScoredPiece(piece, scored.share())).stream()
                : Stream.of(scored);
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
