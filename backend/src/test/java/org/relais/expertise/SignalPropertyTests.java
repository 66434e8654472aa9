package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;

/** What holds for each signal, whatever the piece. */
class SignalPropertyTests {

    private static final int WORLDS = 2_000;
    private static final int MOST_AUTHORS = 4;

    @Test
    void keepsEverySignalAboveNothingAndUpToOne() {
        var signals = List.of(new RoleSignal(), new SharedSignal(), new RecencySignal(), new LevelSignal());
        LongStream.rangeClosed(1, WORLDS).forEach(seed -> {
            var piece = new Pieces(seed, MOST_AUTHORS).piece("piece");
            assertThat(signals)
                    .as("seed %d", seed)
                    .allSatisfy(signal -> assertThat(piece.people())
                            .allSatisfy(part -> assertThat(signal.of(piece, part.role(), Pieces.TODAY))
                                    .isGreaterThan(0)
                                    .isLessThanOrEqualTo(1)));
        });
    }

    @Test
    void countsWhatIsLongAgoForLessButNeverBelowTheFloor() {
        var signal = new RecencySignal();
        for (var kind : EvidenceKind.values()) {
            var last = 1d;
            for (var years = -2; years < 120; years++) {
                var value = signal.of(ended(kind, Pieces.TODAY.minusYears(years)), "lead", Pieces.TODAY);
                assertThat(value).as("%s, %d years", kind, years).isBetween(0.3, last);
                last = value;
            }
        }
    }

    private static Piece ended(EvidenceKind kind, LocalDate day) {
        return Pieces.piece("piece", kind, List.of(Pieces.lead("a")), 3, day, day);
    }
}
