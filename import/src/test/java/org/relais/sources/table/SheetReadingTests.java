package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;

class SheetReadingTests {

    private static final List<SheetKind> KINDS = Kinds.all();
    private static final Path CELL = Path.of("src/test/resources/sheets/cell");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "personnes.csv, people, Person p-amina",
        "missions.csv, missions, Mission m-lib",
        "exigences.csv, requirements, REQUIRES m-zuwara/torture-survivors-care/2026-01-01",
        "besoins.csv, needs, Need n-1",
        "services.csv, services, SERVED_IN p-amina/m-zuwara/psychologue/2025-02-01",
        "competences.csv, skills, HAS_EXPERTISE p-amina/torture-survivors-care/validated/p-bruno",
        "formations.csv, trainings, ATTENDED p-amina/istanbul-protocol/2024-05-06",
        "contacts.csv, contacts, CONTACT hopital-fictif-de-zuwara/dr-fictif/s-essai",
        "accords.csv, agreements, AGREEMENT m-zuwara/hopital-fictif-de-zuwara/orientation-des-survivants",
        "lecons.csv, lessons, Lesson l-1",
        "positions.csv, positions, Position collectif-fictif/fermeture-d-un-port-fictif/2026-03-01"
    })
    void readsEveryKind(String file, String kind, String subject) {
        var sheets = Sheets.read(SourceFile.of(CELL.resolve(file)));

        assertThat(Table.find(sheets.getFirst(), KINDS))
                .map(table -> table.kind().name())
                .contains(kind);
        var reading = SheetReading.of(sheets, KINDS);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
        assertThat(name(reading.rows().getFirst().row().subject())).isEqualTo(subject);
    }

    @Test
    void readsAPersonAsThePropertiesOfTheSchema() {
        assertThat(node("personnes.csv").properties())
                .containsEntry("languages", List.of("ar:C2", "fr:C1"))
                .containsEntry("country", "FR")
                .containsEntry("availableTo", LocalDate.of(2026, 6, 30))
                .containsEntry("accepts", List.of("LY", "sea"))
                .containsEntry("refuses", List.of("NE"))
                .containsEntry("emailVisibility", "managers")
                .containsEntry("clearance", 2L)
                .containsEntry("sensitivity", 2L)
                .containsEntry("fictional", true);
        assertThat(node("personnes.csv").links())
                .containsExactly(Link.to("INTERESTED_IN", new Ref("Domain", "torture-survivors-care")));
    }

    @Test
    void readsANeedWithWhatItAsksFor() {
        var need = node("besoins.csv");

        assertThat(need.properties())
                .containsEntry("state", "open")
                .containsEntry(
                        "constraints",
                        List.of(
                                "country:LY",
                                "gender:f",
                                "clearance:restricted",
                                "profession:psychologist",
                                "consent"));
        assertThat(need.links())
                .containsExactly(
                        Link.to("FOR", new Ref("Mission", "m-zuwara")),
                        Link.to("ON_STAGE", new Ref("Stage", "s-essai")),
                        Link.to("REQUIRES", new Ref("Domain", "torture-survivors-care"), Map.of("level", 3L)),
                        Link.to("REQUIRES", new Ref("Domain", "legal")));
    }

    @Test
    void givesAnEventAKeyThatStaysTheSame() {
        assertThat(node("evenements.csv").node().key()).startsWith("s-essai/2026-03-01/");
        assertThat(node("evenements.csv")).isEqualTo(node("evenements.csv"));
    }

    @Test
    void takesBackOnlyWhatTheSheetHasAColumnFor() throws IOException {
        var node = (Statement.OfNode) read("clé,nom,métier,base\np-1,Zoé,infirmière,\n")
                .rows()
                .getFirst()
                .row()
                .subject();

        assertThat(node.properties()).containsOnlyKeys("name", "profession", "base");
        assertThat(node.properties()).containsEntry("base", null);
        assertThat(node.saysLinks()).isFalse();
    }

    @Test
    void refusesRowsWithTheirPlaceAndTheReason() throws IOException {
        var reading = read("""
                Équipe de la cellule,,,,,,
                CLE,Nom,Metier,pays,langues,libre du,libre au
                p-1,Zoé,médecin,Nulle part,fr,,
                ,,,,,,
                p-2,,médecin,FR,fr,,
                p-3,Ali,médecin,FR,ar:D1,,
                p-4,Ali,médecin,FR,ar,2026-02-30,
                p-5,Ali,médecin,FR,ar,2026-03-01,2026-02-01
                p-6,Ali,médecin,France,arabe,01/03/2026,02/03/2026
                """);

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.refused())
                .extracting(
                        finding -> finding.at().row(), finding -> finding.at().column(), SheetReadingTests::code)
                .containsExactly(
                        tuple(3, "pays", "import.value.country"),
                        tuple(5, "Nom", "import.table.missing"),
                        tuple(6, "langues", "import.value.languageLevel"),
                        tuple(7, "libre du", "import.value.day"),
                        tuple(8, "libre au", "import.value.endsBeforeItBegins"));
    }

    @Test
    void readsAShareOfTimeAsPercentAndRefusesMoreThanAll() throws IOException {
        var reading = read("""
                personne,mission,rôle,part du temps
                p-1,m-1,Référent,30 %
                p-1,m-2,Référent,100
                p-1,m-3,Référent,130
                p-1,m-4,Référent,0
                p-1,m-5,Référent,un tiers
                """);

        assertThat(reading.rows())
                .extracting(row ->
                        ((Statement.OfEdge) row.row().subject()).properties().get("share"))
                .containsExactly(30L, 100L);
        assertThat(reading.refused())
                .extracting(finding -> finding.at().row(), SheetReadingTests::code)
                .containsExactly(
                        tuple(4, "import.value.percent"),
                        tuple(5, "import.value.percent"),
                        tuple(6, "import.value.integer"));
    }

    @Test
    void remarksOnColumnsAndCellsThatNobodyReads() throws IOException {
        var reading = read("clé,nom,métier,base,pointure\np-1,Zoé,médecin,#N/A,42\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.remarks())
                .extracting(SheetReadingTests::code)
                .containsExactly("import.table.unknownColumn", "import.table.errorCell");
    }

    @Test
    void readsAllKnownSheetsOfAWorkbook() throws IOException {
        var file = folder.resolve("cellule.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            sheet(workbook, "Gens", "clé", "nom", "métier", "p-1", "Zoé", "médecin");
            sheet(workbook, "Missions", "clé", "titre", "pays", "m-1", "Libye", "LY");
            sheet(workbook, "Recettes", "plat", "temps", "sel", "soupe", "20", "peu");
            sheet(workbook, "Brouillon", "clé", "nom", "métier", "p-2", "Ali", "médecin")
                    .setVisibilityState(VisibilityState.HIDDEN);
        }

        var reading = SheetReading.of(Sheets.read(SourceFile.of(file)), KINDS);

        assertThat(reading.rows())
                .extracting(row -> row.at().toString(), row -> name(row.row().subject()))
                .containsExactly(tuple("Gens:2", "Person p-1"), tuple("Missions:2", "Mission m-1"));
        assertThat(reading.remarks())
                .extracting(SheetReadingTests::code)
                .containsExactly("import.table.unknownSheet", "import.table.hiddenSheet");
    }

    @Test
    void refusesAFileOfWhichNoSheetIsKnown() {
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> read("plat,temps\nsoupe,20\n"))
                .satisfies(refusal -> assertThat(refusal.told().arguments()).containsExactly("plat, temps"));
    }

    private static org.dhatim.fastexcel.Worksheet sheet(Workbook workbook, String name, String... cells) {
        var sheet = workbook.newWorksheet(name);
        for (var at = 0; at < cells.length; at++) {
            sheet.value(at / 3, at % 3, cells[at]);
        }
        return sheet;
    }

    private Reading read(String csv) throws IOException {
        var file = Files.write(folder.resolve("feuille.csv"), csv.getBytes(StandardCharsets.UTF_8));
        return SheetReading.of(Sheets.read(SourceFile.of(file)), KINDS);
    }

    private static Statement.OfNode node(String file) {
        return (Statement.OfNode) SheetReading.of(Sheets.read(SourceFile.of(CELL.resolve(file))), KINDS)
                .rows()
                .getFirst()
                .row()
                .subject();
    }

    private static String code(Finding finding) {
        return finding.message().code();
    }

    private static String name(Statement statement) {
        return switch (statement) {
            case Statement.OfNode node -> node.node().toString();
            case Statement.OfEdge edge -> edge.type() + " " + edge.key();
            case Statement.WithoutEdge gone -> gone.type() + " " + gone.key();
        };
    }
}
