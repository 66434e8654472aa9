package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.schema.Vocabulary;
import org.relais.sources.table.Cell;
import org.relais.sources.table.Remarks;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetRow;

class DomainMappingTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final DomainMapping DOMAINS = new DomainMapping(Concepts.of(VOCABULARY));

    @ParameterizedTest
    @CsvSource({
        "Santé,medical",
        "PRO,protection",
        "WSH,water-sanitation",
        "EHA,water-sanitation",
        "'Water, Sanitation and Hygiene',water-sanitation",
        "Operational Presence: Food Security & Agriculture,food-assistance",
        "PROTECTION_OP,protection",
        "VBG,sexual-gender-based-violence",
        "Gender-Based Violence,sexual-gender-based-violence",
        "Protection de l’enfance,child-protection",
        "Mine Action,protection",
        "Mental Health and Psychosocial Support,mhpss"
    })
    void knowsTheSectorsOfCoordination(String sector, String notation) {
        assertThat(DOMAINS.sector(sector)).contains(List.of(notation));
    }

    @Test
    void tellsASectorThatIsNoneOfOursFromOneThatItDoesNotKnow() {
        assertThat(DOMAINS.sector("Logistique")).contains(List.of());
        assertThat(DOMAINS.sector("Zxcv")).isEmpty();
    }

    @Test
    void namesOnlyDomainsOfTheVocabulary() {
        assertThat(WordList.read("sectors.csv").values())
                .flatExtracting(notations -> List.of(notations.split(";")))
                .filteredOn(notation -> !notation.isEmpty())
                .allSatisfy(notation ->
                        assertThat(VOCABULARY.find(notation)).as(notation).isPresent());
    }

    @Test
    void seesInTheActivityWhatTheSectorDoesNotSay() {
        assertThat(domains("Protection", "Prise en charge des cas de VBG", ""))
                .containsExactly("protection", "sexual-gender-based-violence");
        assertThat(domains("HEA", "Mental Health and Psycho-Social Services", ""))
                .containsExactly("medical", "mental-health");
    }

    @Test
    void isNotMisledByWordsOfOtherTrades() {
        assertThat(domains("WASH", "Borehole Rehabilitation", "")).containsExactly("water-sanitation");
        assertThat(domains("EDU", "Back to School Campaign", "")).containsExactly("education-access");
    }

    @Test
    void believesTheTableThatNamesDomainsItself() {
        assertThat(domains("Santé", "", "torture-survivors-care; protection"))
                .containsExactly("torture-survivors-care", "protection");
    }

    private static Set<String> domains(String sector, String activity, String own) {
        var sheet = new Sheet(
                "",
                false,
                List.of(row(1, "#org", "#sector", "#activity", "#domain"), row(2, "Abri", sector, activity, own)));
        var layout = LayoutSource.of(sheet).orElseThrow();
        return DOMAINS.domains(new PartnerRecord(layout, layout.rows().getFirst()), new Remarks());
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, List.of(cells).stream().map(Cell::of).toList());
    }
}
