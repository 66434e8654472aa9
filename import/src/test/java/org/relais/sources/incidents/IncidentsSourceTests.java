package org.relais.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.graph.Statement;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.sources.table.Kinds;
import org.relais.sources.table.SheetKind;
import org.relais.sources.table.SheetReading;
import org.relais.sources.table.Sheets;

class IncidentsSourceTests {

    private static final List<SheetKind> KINDS = Kinds.all();
    private static final Path FOLDER = Path.of("src/test/resources/incidents");

    @ParameterizedTest
    @CsvSource({
        "edition-2016.csv, missing-migrants-web/1, 2015-11-05, 1, 3, 33.1, 12.4",
        "edition-2019.csv, missing-migrants-web/90001, 2019-07-09, 4, , 22.5, 12.5",
        "edition-2022.csv, missing-migrants/2019.MMP0900101, 2019-07-09, 4, , 22.5, 12.5",
        "edition-2024.csv, missing-migrants/2014.MMP09001, 2014-01-06, 4, , 22.5, 12.5"
    })
    void readsEveryEdition(
            String file,
            String key,
            LocalDate day,
            @Nullable Long dead,
            @Nullable Long missing,
            double latitude,
            double longitude) {
        var event = nodes(file).getFirst();

        assertThat(event.node().key()).isEqualTo(key);
        assertThat(event.properties())
                .containsEntry("date", day)
                .containsEntry("kind", "incident")
                .containsEntry("dead", dead)
                .containsEntry("missing", missing)
                .containsEntry("latitude", latitude)
                .containsEntry("longitude", longitude);
    }

    @Test
    void saysWhatHappenedInThreeLanguages() {
        var split = nodes("edition-2022.csv").getFirst().properties();

        assertThat(split)
                .containsEntry(
                        "text",
                        "Milieu hostile ou manque d’abri, de nourriture ou d’eau ; Noyade – Exemple fictif, désert. Morts : 4")
                .containsEntry("reference", "IOM's Missing Migrants Project · Source fictive · http://example.org/1");
        assertThat(split.get("textAr"))
                .asString()
                .contains("غرق – \u2068Exemple fictif, désert\u2069")
                .endsWith("القتلى: 4");
        assertThat(split.get("details"))
                .asString()
                .startsWith("Incident Type: Split Incident · Number of Females: 1")
                .contains("Migration Route: Sahara Desert crossing");
    }

    @Test
    void keepsACauseThatItDoesNotKnowAsItWasSaid() {
        assertThat(nodes("edition-2022.csv").get(2).properties().get("textAr"))
                .asString()
                .startsWith("Tombé d’un camion fictif");
    }

    @Test
    void knowsAnEmptyCellFromZero() {
        assertThat(nodes("edition-2022.csv"))
                .extracting(event -> event.properties().get("missing"))
                .containsExactly(null, 12L, 0L, null);
    }

    @Test
    void datesWhatGivesOnlyItsMonthOnTheLastDayAndSaysSo() {
        var reading = read("edition-2022.csv");

        assertThat(nodes(reading).get(1).properties()).containsEntry("date", LocalDate.of(2019, 3, 31));
        assertThat(reading.remarks())
                .extracting(
                        remark -> remark.at().row(), remark -> remark.message().code())
                .contains(tuple(3, "import.incidents.onlyMonth"), tuple(4, "import.incidents.noPoint"));
    }

    @Test
    void losesNoRowThatBearsTheNumberOfAnother() {
        var reading = read("edition-2022.csv");

        assertThat(nodes(reading))
                .extracting(event -> event.node().key())
                .endsWith("missing-migrants/7420", "missing-migrants/7420/2");
        assertThat(reading.remarks())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message.code()).isEqualTo("import.incidents.numberAgain"));
    }

    @Test
    void refusesAPointThatIsNowhere() {
        assertThat(read("edition-2019.csv").refused())
                .extracting(
                        refusal -> refusal.at().row(),
                        refusal -> refusal.at().column(),
                        refusal -> refusal.message().code())
                .containsExactly(tuple(5, "Location Coordinates", "import.value.coordinatesSwapped"));
    }

    @Test
    void readsDaysInFiguresByTheirWeekdayTheirMonthOrTheOtherRowsAndGuessesNone() {
        assertThat(nodes("edition-2024.csv"))
                .extracting(event -> event.properties().get("date"))
                .containsExactly(LocalDate.of(2014, 1, 6), LocalDate.of(2014, 2, 3));
        assertThat(read("edition-2024.csv").refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.at().row()).isEqualTo(4);
            assertThat(refusal.message().arguments()).isEqualTo(List.of("04/05/2014"));
        });
        assertThat(nodes("edition-2016.csv"))
                .extracting(event -> event.properties().get("date"))
                .containsExactly(LocalDate.of(2015, 11, 5), LocalDate.of(2015, 11, 25));
        assertThat(read("two-orders.csv").refused())
                .extracting(refusal -> refusal.at().row())
                .containsExactly(4);
    }

    @Test
    void takesNoOtherRegisterForThatOfIom() {
        assertThat(nodes("two-orders.csv")).first().satisfies(event -> {
            assertThat(event.node().key()).isEqualTo("incident/A1");
            assertThat(event.properties()).containsEntry("register", null).containsEntry("reference", null);
        });
    }

    @Test
    void takesNoSheetOfEventsForARegister() {
        var reading = SheetReading.of(Sheets.read(SourceFile.of(FOLDER.resolve("own-events.csv"))), KINDS);

        assertThat(nodes(reading))
                .singleElement()
                .satisfies(event -> assertThat(event.properties())
                        .containsAllEntriesOf(
                                Map.of("text", "Exemple fictif", "latitude", 22.5, "longitude", 12.5, "dead", 2L))
                        .doesNotContainKey("register"));
        assertThat(reading.refused())
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message.code()).isEqualTo("import.events.nowhere"));
    }

    private static List<Statement.OfNode> nodes(String file) {
        return nodes(read(file));
    }

    private static List<Statement.OfNode> nodes(Reading reading) {
        return reading.rows().stream()
                .map(row -> (Statement.OfNode) row.row().subject())
                .toList();
    }

    private static Reading read(String file) {
        return SheetReading.of(Sheets.read(SourceFile.of(FOLDER.resolve(file))), KINDS);
    }
}
