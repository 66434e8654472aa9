package org.relais.ui.people;

import static org.relais.ui.component.Words.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonPage.Piece;
import org.relais.ui.component.Dates;

/** Pieces of evidence as {@code relais-timeline} draws them: a lane for each kind, an item named by its place in the list. */
final class EvidenceTimeline {

    /** In the order of the score bar. */
    static final List<String> KINDS = List.of("mission", "document", "skill", "training", "declared");

    private static final int MONTHS_AHEAD = 2;

    private EvidenceTimeline() {}

    /** Nothing when no piece has a date. */
    static Optional<Map<String, Object>> of(List<Piece> pieces, LocalDate today) {
        return pieces.stream()
                .map(EvidenceTimeline::begin)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(first -> Map.of(
                        "from",
                        (first.isBefore(today) ? first : today).withDayOfYear(1),
                        "to",
                        today.plusMonths(MONTHS_AHEAD),
                        "today",
                        today,
                        "unit",
                        "year",
                        "lanes",
                        KINDS.stream()
                                .map(kind -> lane(kind, pieces, today))
                                .filter(lane -> !lane.items().isEmpty())
                                .toList(),
                        "labels",
                        labels()));
    }

    private static Lane lane(String kind, List<Piece> pieces, LocalDate today) {
        var items = IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).kind().equals(kind))
                .boxed()
                .flatMap(at -> item(at, pieces.get(at), today))
                .toList();
        return new Lane(kind, say("people.lane." + kind), items);
    }

    private static Stream<Map<String, String>> item(int at, Piece piece, LocalDate today) {
        var from = begin(piece);
        if (from == null) {
            return Stream.empty();
        }
        var to = piece.when().to();
        var item = new HashMap<>(Map.of("id", "" + at, "from", "" + from, "title", title(piece)));
        if (piece.kind().equals("mission")) {
            item.put("text", piece.about().title());
            item.put("to", "" + (to == null ? today : to));
        }
        return Stream.of(item);
    }

    private static String title(Piece piece) {
        return piece.about().title() + say("list.comma") + Dates.span(piece.when());
    }

    private static @Nullable LocalDate begin(Piece piece) {
        var when = piece.when();
        return when.from() == null ? when.to() : when.from();
    }

    static Map<String, String> labels() {
        return Map.of(
                "caption", say("people.evidence"),
                "today", say("people.today"),
                "lane", say("people.kind"),
                "item", say("people.piece"),
                "from", say("people.from"),
                "to", say("people.to"));
    }

    /** Items of one kind. */
    record Lane(String kind, String label, List<Map<String, String>> items) {}
}
