package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Experts.Contrary;
import org.relais.kernel.ItemRef;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

class ContraryFactsTests {

    private static final LocalDate LATELY = Pieces.TODAY.minusMonths(3);
    private static final String DOMAIN = "clinical-supervision";

    @Test
    void tellsTheLowestLevelThatSomebodyElsePutAndWhoDid() {
        var facts = facts(
                skill(DOMAIN, 3, "declared", null),
                skill(DOMAIN, 2, "observed", "Jacopo Marchetti"),
                skill(DOMAIN, 1, "validated", "Ruth Okafor"),
                service(LATELY));

        assertThat(facts)
                .containsExactly(
                        new Contrary("level", new ItemRef("domain", DOMAIN, DOMAIN), 3, 1, "Ruth Okafor", LATELY));
    }

    @Test
    void saysNothingWhereOthersAgreeOrSpeakOfAnotherDomain() {
        assertThat(facts(
                        skill(DOMAIN, 3, "declared", null),
                        skill(DOMAIN, 3, "observed", "Ruth Okafor"),
                        skill("tuberculosis", 1, "validated", "Ruth Okafor"),
                        service(LATELY)))
                .isEmpty();
        assertThat(facts(skill(DOMAIN, 1, "validated", "Ruth Okafor"), service(LATELY)))
                .isEmpty();
    }

    @Test
    void tellsWhenThereIsOnlyTheirOwnWord() {
        assertThat(facts(piece(EvidenceKind.DECLARED, LATELY)))
                .extracting(Contrary::kind)
                .containsExactly("onlyDeclared");
    }

    @Test
    void tellsWhenTheyHaveNotServedHere() {
        assertThat(facts(piece(EvidenceKind.SKILL, LATELY), piece(EvidenceKind.DECLARED, LATELY)))
                .extracting(Contrary::kind)
                .containsExactly("noService");
    }

    @Test
    void tellsWhenTheLastServiceEndedMoreThanFourYearsAgo() {
        var fourYearsAgo = Pieces.TODAY.minusYears(4);

        assertThat(facts(service(fourYearsAgo.minusDays(1)), service(fourYearsAgo.minusYears(3))))
                .containsExactly(new Contrary("lastService", null, null, null, null, fourYearsAgo.minusDays(1)));
        assertThat(facts(service(fourYearsAgo))).isEmpty();
        assertThat(facts(service(fourYearsAgo.minusYears(1)), service(null))).isEmpty();
    }

    private static List<Contrary> facts(Piece... pieces) {
        var ranked = new Ranking(Weights.usual(), Pieces.TODAY)
                .rank(List.of(List.of(pieces).stream()
                        .map(piece -> new ScoredPiece(piece, 1))
                        .toList()));
        return new ContraryFacts(Pieces.TODAY).of(List.of(new ItemRef("domain", DOMAIN, DOMAIN)), ranked.getFirst());
    }

    private static Piece service(@Nullable LocalDate to) {
        return piece(EvidenceKind.MISSION, to);
    }

    private static Piece piece(EvidenceKind kind, @Nullable LocalDate to) {
        return Pieces.piece(kind + " until " + to, kind, List.of(Pieces.lead("a")), 3, LocalDate.of(2015, 1, 1), to);
    }

    private static Piece skill(String domain, int level, String basis, @Nullable String by) {
        return new Piece(
                basis + domain,
                basis.equals("declared") ? EvidenceKind.DECLARED : EvidenceKind.SKILL,
                "2",
                List.of(Pieces.lead("a")),
                null,
                new Piece.About("domain", domain, domain),
                Set.of(domain),
                null,
                level,
                basis,
                by,
                LATELY,
                LATELY);
    }
}
