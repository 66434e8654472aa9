package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.ingest.At;
import org.relais.kernel.Message;
import org.relais.places.PlaceCode;
import org.relais.sources.table.Remarks;

/** Codes and names here are invented. */
class CodeCheckTests {

    private static final At HERE = At.row("Feuille", 7);
    private static final List<PlaceCode> LIST = List.of(
            new PlaceCode("NE90", "Dunes", 1, "NER"),
            new PlaceCode("NE91", "Fleuve", 1, "NER"),
            new PlaceCode("NE9001", "Tin Sel", 2, "NE90"),
            new PlaceCode("NE9002", "Puits Neuf", 2, "NE90"),
            new PlaceCode("NE9101", "Puits Neuf", 2, "NE91"));

    private final Remarks remarks = new Remarks();
    private final CodeCheck check = new CodeCheck(country -> country.equals("NE") ? LIST : List.of());

    @Test
    void saysNothingOfWhatAgreesHoweverItIsWritten() {
        var spots = List.of(new Spot(1, "NE90", "DUNES"), new Spot(2, "NE9001", "Tîn-Sel"));

        assertThat(checked("NE", spots)).isEqualTo(spots);
        assertThat(told()).isEmpty();
    }

    @Test
    void givesTheCodeOfTheOnlyPlaceOfThatName() {
        assertThat(checked("NE", List.of(new Spot(1, "", "Dunes"), new Spot(2, "", "Puits neuf"))))
                .extracting(Spot::code)
                .containsExactly("NE90", "NE9002");
        assertThat(told()).containsExactly(Message.of("import.partners.codeByName", 2, ""));
    }

    @Test
    void choosesNoneOfSeveral() {
        assertThat(checked("NE", List.of(new Spot(2, "", "Puits Neuf"))))
                .extracting(Spot::code)
                .containsExactly("");
        assertThat(told()).containsExactly(Message.of("import.partners.severalListed", 1, "Puits Neuf"));
    }

    @Test
    void tellsWhatContradictsTheListAndKeepsIt() {
        var spots = new ArrayList<>(List.of(new Spot(1, "NE91", "Fleuve"), new Spot(2, "NE9001", "Tin Fer")));
        spots.add(new Spot(2, "NE9999", "Nulle part"));

        assertThat(checked("NE", spots)).isEqualTo(spots);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        Message.of("import.partners.listedOtherwise", 1, "NE9001: Tin Fer ≠ Tin Sel"),
                        Message.of("import.partners.listedElsewhere", 1, "NE9001 Tin Sel: NE91 ≠ NE90"),
                        Message.of("import.partners.unlistedCode", 1, "NE9999 Nulle part"));
    }

    @Test
    void readsCodesWhoseCountryHasThreeLetters() {
        checked("NE", List.of(new Spot(1, "NER90", "Dunes"), new Spot(2, "NE9001", "Tin Sel")));

        assertThat(told()).isEmpty();
    }

    @Test
    void hasNothingToSayBelowTheListNorWithoutOne() {
        checked("NE", List.of(new Spot(3, "NE900101", "Hameau"), new Spot(4, "", "Site")));
        checked("ML", List.of(new Spot(1, "ML99", "Ailleurs")));
        checked("", List.of(new Spot(1, "", "Ailleurs")));

        assertThat(told()).isEmpty();
    }

    private List<Spot> checked(String country, List<Spot> spots) {
        return check.checked(spots, country, HERE, remarks);
    }

    private List<Message> told() {
        return remarks.findings().stream().map(finding -> finding.message()).toList();
    }
}
