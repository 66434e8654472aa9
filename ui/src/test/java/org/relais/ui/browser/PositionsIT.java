package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A contributor notes what a partner holds; it is compared, taken back and put back. */
@RunningProduct
class PositionsIT {

    private static final String PARTNER = "Kordofan Positions";

    @LocalServerPort
    int port;

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    Visitor nadia;

    @BeforeEach
    void openAPartner() {
        var properties = new HashMap<String, @Nullable Object>(Map.of("name", PARTNER));
        writer.write(
                List.of(Row.of(
                        "test", new Statement.OfNode(new Ref("Organisation", "k-positions"), properties, List.of()))),
                new Provenance("test", "test.csv", LocalDate.now()),
                Progress.SILENT);
        var id = client.query("MATCH (o:Organisation {key: 'k-positions'}) RETURN o.id AS id")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .orElseThrow();
        nadia = Visitor.atADesk(port, "fr").signIn("nadia");
        assertThat(nadia.page().locator("h1")).hasText("Que cherchez-vous ?");
        nadia.open("/organisation/" + id);
    }

    @AfterEach
    void leave() {
        assertThat(nadia.complaints()).isEmpty();
        nadia.close();
    }

    @Test
    void notesAPositionComparesItAndTakesItBack() {
        var page = nadia.page();
        button("Noter une position").click();
        page.locator("vaadin-dialog .btn.primary").click();
        assertThat(page.locator("vaadin-dialog")).containsText("D’où le tient-on ?");
        assertThat(AccessibilityIT.faults(nadia)).isEmpty();

        page.locator("vaadin-dialog vaadin-combo-box input").first().fill("Refoulements vers la Libye");
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog vaadin-select").click();
        page.locator("vaadin-select-item", withText("contre")).click();
        page.locator("vaadin-dialog vaadin-text-field input").fill("Communiqué fictif");
        page.locator("vaadin-dialog .btn.primary").click();
        var panel = page.locator(".panel", withText("Positions"));
        assertThat(panel).containsText("Communiqué fictif");

        panel.locator("a", new Locator.LocatorOptions().setHasText("Refoulements"))
                .click();
        var card = page.locator(".positions .panel");
        assertThat(card).hasCount(1);
        assertThat(card).containsText("Réseau Tariq");
        assertThat(card.locator(".stance", new Locator.LocatorOptions().setHasText("contre")))
                .containsText(PARTNER);

        nadia.link(PARTNER).click();
        page.locator("[aria-label='Retirer la position sur Refoulements vers la Libye']")
                .click();
        assertThat(panel).containsText("Aucune position notée");
        button("Annuler").click();
        assertThat(panel).containsText("Communiqué fictif");
    }

    private Locator button(String text) {
        return nadia.page().locator("button.btn", withText(text));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
