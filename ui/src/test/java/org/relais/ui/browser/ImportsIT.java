package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of one's own, dropped on the page. */
@RunningProduct
class ImportsIT {

    @LocalServerPort
    int port;

    @Test
    void everyRowOfAFileIsAccountedFor() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("claire").open("/imports")) {
            drop(visitor, "gens.csv", """
                    clé,nom,métier,langues
                    p-essai-une,Essai Une,infirmière,fr:C2
                    p-essai-deux,,médecin,fr:C2
                    """);
            visitor.page().getByText("Importer l’autre ligne").click();
            assertThat(visitor.page().locator(".tally .refused b")).hasText("1");
            assertThat(visitor.page().locator(".refusedrows tr").first()).containsText("ligne 3");
        }
    }

    @Test
    void aFileOfNoKnownKindIsRefusedWithAnExplanation() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("claire").open("/imports")) {
            drop(visitor, "photo.bin", "\u0000\u0001\u0002");
            assertThat(visitor.page().locator(".state.err")).containsText("Rien n’a été écrit");
        }
    }

    @Test
    void theHistorySaysHowManyImportsThereAreAndShowsMoreOfThem() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("claire").open("/imports")) {
            var rows = visitor.page().locator("table.runs tbody tr");
            assertThat(rows).hasCount(50);
            assertThat(visitor.page().locator(".older")).containsText("50 imports sur ");
            visitor.page().getByText("Montrer les précédents").click();
            assertThat(visitor.page().locator("table.runs")).containsText("personnes.csv");
        }
    }

    private static void drop(Visitor visitor, String name, String content) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }
}
