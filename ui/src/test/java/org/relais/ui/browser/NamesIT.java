package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** Two names of one partner: judged by keyboard, found as one, and taken back. */
@RunningProduct
class NamesIT {

    private static final String PAIR = ".twonames[aria-label*='Kordofan']";

    @LocalServerPort
    int port;

    @Autowired
    GraphWriter writer;

    Visitor claire;

    @BeforeEach
    void openThePairs() {
        var names = Stream.of("Kordofan Health Alliance", "Kordofan Helth Alliance")
                .map(name -> Row.of(
                        name,
                        new Statement.OfNode(
                                new Ref("Organisation", name.replace(' ', '-')), Map.of("name", name), List.of())))
                .toList();
        writer.write(names, new Provenance("test", "noms.csv", LocalDate.now()), Progress.SILENT);
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        assertThat(claire.page().locator("h1")).hasText("Que cherchez-vous ?");
        claire.page().navigate("http://localhost:" + port + "/partners/names");
    }

    @AfterEach
    void leave() {
        assertThat(claire.complaints()).isEmpty();
        claire.close();
    }

    @Test
    void judgesAPairByKeyboardAndTakesItBack() {
        var pair = claire.page().locator(PAIR);
        assertThat(pair).containsText("une lettre de différence");
        assertThat(AccessibilityIT.faults(claire)).isEmpty();

        pair.focus();
        claire.page().keyboard().press("1");
        assertThat(pair).hasCount(0);

        claire.page().navigate("http://localhost:" + port + "/partners/names?tab=given");
        var given = claire.page().locator("tr", new Page.LocatorOptions().setHasText("Kordofan"));
        assertThat(given).containsText("le même");
        assertThat(given).containsText("claire");
        given.locator("a").first().click();
        assertThat(claire.page().locator(".aliases")).containsText("Helth");

        claire.page()
                .locator(".aliases .btn", new Page.LocatorOptions().setHasText("Reprendre"))
                .first()
                .click();
        assertThat(claire.page().locator(".aliases")).containsText("Aucun autre nom connu.");
    }

    @Test
    void keepsWhatIsTypedAsTheReason() {
        var pair = claire.page().locator(PAIR);
        pair.locator("input").fill("1 seule équipe, vue à El Obeid");
        button(pair, "Différents").click();
        assertThat(pair).hasCount(0);

        button(claire.page().locator("vaadin-notification-card"), "Annuler").click();
        assertThat(pair).hasCount(1);
        claire.page().navigate("http://localhost:" + port + "/partners/names?tab=given");
        assertThat(claire.page().locator(".judgements tr.closed").first()).containsText("vue à El Obeid");
    }

    private static Locator button(Locator within, String text) {
        return within.locator(".btn", new Locator.LocatorOptions().setHasText(text));
    }
}
