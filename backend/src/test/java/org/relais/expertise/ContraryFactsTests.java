package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Experts.Contrary;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.search.EvidenceKind;
import org.relais.search.PersonFacts;
import org.relais.search.PersonFacts.Assessment;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

class ContraryFactsTests {

    private static final LocalDate LATELY = Pieces.TODAY.minusMonths(3);
    private static final String DOMAIN = "clinical-supervision";

    @Test
    void tellsTheLowestLevelThatSomebodyElsePutAndWhoDid() {
        var facts = facts(
                List.of(
                        assessment(DOMAIN, 3, "declared", null),
                        assessment(DOMAIN, 2, "observed", "Jacopo Marchetti"),
                        assessment(DOMAIN, 1, "validated", "Ruth Okafor")),
                service(LATELY));

        assertThat(facts)
                .containsExactly(
                        new Contrary("level", new ItemRef("domain", DOMAIN, DOMAIN), 3, 1, "Ruth Okafor", LATELY));
    }

    @Test
    void saysNothingWhereOthersAgreeOrSpeakOfAnotherDomain() {
        assertThat(facts(
                        List.of(
                                assessment(DOMAIN, 3, "declared", null),
                                assessment(DOMAIN, 3, "observed", "Ruth Okafor"),
                                assessment("tuberculosis", 1, "validated", "Ruth Okafor")),
                        service(LATELY)))
                .isEmpty();
        assertThat(facts(List.of(assessment(DOMAIN, 1, "validated", "Ruth Okafor")), service(LATELY)))
                .isEmpty();
    }

    @Test
    void tellsWhenThereIsOnlyTheirOwnWord() {
        assertThat(facts(List.of(), piece(EvidenceKind.DECLARED, LATELY)))
                .extracting(Contrary::kind)
                .containsExactly("onlyDeclared");
    }

    @Test
    void tellsWhenTheyHaveNotServedHere() {
        assertThat(facts(List.of(), piece(EvidenceKind.SKILL, LATELY), piece(EvidenceKind.DECLARED, LATELY)))
                .extracting(Contrary::kind)
                .containsExactly("noService");
    }

    @Test
    void tellsWhenTheLastServiceEndedMoreThanFourYearsAgo() {
        var fourYearsAgo = Pieces.TODAY.minusYears(4);

        assertThat(facts(List.of(), service(fourYearsAgo.minusDays(1)), service(fourYearsAgo.minusYears(3))))
                .containsExactly(new Contrary("lastService", null, null, null, null, fourYearsAgo.minusDays(1)));
        assertThat(facts(List.of(), service(fourYearsAgo))).isEmpty();
        assertThat(facts(List.of(), service(fourYearsAgo.minusYears(1)), service(null)))
                .isEmpty();
    }

    private static List<Contrary> facts(List<Assessment> assessments, Piece... pieces) {
        var ranked = new Ranking(Weights.usual(), Pieces.TODAY)
                .rank(List.of(List.of(pieces).stream()
                        .map(piece -> new ScoredPiece(piece, 1))
                        .toList()));
        return new ContraryFacts(Pieces.TODAY)
                .of(candidate(assessments), List.of(new ItemRef("domain", DOMAIN, DOMAIN)), ranked.getFirst());
    }

    private static Piece service(@Nullable LocalDate to) {
        return piece(EvidenceKind.MISSION, to);
    }

    private static Piece piece(EvidenceKind kind, @Nullable LocalDate to) {
        return Pieces.piece(kind + " until " + to, kind, List.of(Pieces.lead("a")), 3, LocalDate.of(2015, 1, 1), to);
    }

    private static Assessment assessment(String domain, int level, String basis, @Nullable String by) {
        return new Assessment(domain, level, basis, by, LATELY);
    }

    private static PersonFacts candidate(List<Assessment> assessments) {
        return new PersonFacts(
                "a",
                "A",
                null,
                null,
                false,
                null,
                null,
                List.of(),
                Timespan.ALWAYS,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                assessments);
    }
}
