package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PieceLineTests {

    @Test
    void comesBackAsItWent() {
        var piece = new Piece(
                "skill/1",
                EvidenceKind.SKILL,
                "3:m-libye",
                List.of(new Piece.Part("a", "lead"), new Piece.Part("b", "mentioned")),
                "A tenu la supervision, « seul·e ».",
                new Piece.About("domain", "clinical-supervision", "supervision clinique"),
                Set.of("clinical-supervision", "mental-health"),
                "superviseur",
                3,
                "validated",
                "Ruth Okafor",
                LocalDate.of(2024, 2, 29),
                null);

        assertThat(PieceLine.read(PieceLine.of(piece))).isEqualTo(piece);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var piece = new Piece(
                "document/1",
                EvidenceKind.DOCUMENT,
                "2",
                List.of(),
                null,
                new Piece.About("document", "1", ""),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(PieceLine.read(PieceLine.of(piece))).isEqualTo(piece);
    }
}
