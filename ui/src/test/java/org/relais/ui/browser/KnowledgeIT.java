package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the cell would lose: knowledge at risk, and what leaves a mission with whom. */
@RunningProduct
class KnowledgeIT {

    @LocalServerPort
    int port;

    @Test
    void knowledgeAtRiskIsFilteredInTheAddressAndLeadsToWhatToDo() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/knowledge")) {
            var page = claire.page();
            assertThat(page.locator("[role=status]")).hasText(Pattern.compile("(\\d+) sur \\1 domaines fragiles.*"));

            page.locator(".chip").getByText("Demandé sans réponse").click();
            assertThat(page).hasURL(Pattern.compile("risk=unsupplied"));
            assertThat(page.locator(".risks tbody tr").first().locator(".badge.bad"))
                    .hasText("demandé sans réponse");
            page.locator(".chip").getByText("Santé mentale").click();
            assertThat(page).hasURL(Pattern.compile("domain=mental-health"));
            var row = page.locator(".risks tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Projet Paris, mineurs non accompagnés"));
            assertThat(row).hasCount(1);
            assertThat(page.locator("a[download]")).hasCount(2);
            assertThat(AccessibilityIT.faults(claire)).isEmpty();

            row.locator(".steps .btn").click();
            assertThat(page.locator("h1")).hasText("Projet Paris, mineurs non accompagnés");
            page.goBack();
            assertThat(page.locator(".chip[aria-current]")).hasCount(2);
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void aFilterThatKeepsNothingSaysWhatToDoNext() {
        try (var claire =
                Visitor.withAPhone(port, "ar").signIn("claire").open("/knowledge?risk=declared&domain=legal")) {
            assertThat(claire.page().locator(".state .btn")).isVisible();
            assertThat(claire.fits()).isTrue();
            claire.page().locator(".state .btn").click();
            assertThat(claire.page().locator(".risks tbody tr").first()).isVisible();
            assertThat(claire.fits()).isTrue();
        }
    }

    @Test
    void aMissionSaysWhoLeavesWithWhatAndWhoIsShared() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/missions")) {
            var page = claire.page();
            page.locator(".missions a").getByText("Mission Libye").click();
            assertThat(page.locator("#leaving h2")).hasText("Qui part dans les 90 jours");
            var ruth = page.locator("#shared tbody tr").filter(new Locator.FilterOptions().setHasText("Ruth Okafor"));
            assertThat(ruth).containsText("celle-ci");
            assertThat(ruth.locator("td").last()).containsText(Pattern.compile("80\\s%"));
            assertThat(ruth.locator("td").last()).containsText("dit pour 4 sur 5");
            var tariq = page.locator("#shared tbody tr").filter(new Locator.FilterOptions().setHasText("Al-Sharif"));
            assertThat(tariq.locator("td").last()).hasText("inconnu");

            page.locator("relais-coverage .medical button").first().click();
            assertThat(page.locator(".behind .people a").first()).isVisible();
            assertThat(page).hasURL(Pattern.compile("cell=medical\\."));
            page.locator("a[aria-label='Six mois plus tard']").click();
            assertThat(page).hasURL(Pattern.compile("\\?from=\\d{4}-\\d{2}$"));
            assertThat(page.locator("h1")).hasText("Mission Libye");
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void aDomainSaysWhoAsksForItAndHowThoseBelowItAreHeld() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/domain/newborn-care")) {
            var page = claire.page();
            assertThat(page.locator(".atrisk .badge.bad")).hasText("demandé sans réponse");
            assertThat(page.locator(".atrisk")).containsText("Personne de connu ne le tient");
            assertThat(page.getByText("niveau confirmé")).isVisible();
            claire.open("/domain/legal");
            assertThat(page.getByText("domaines plus précis").first()).isVisible();
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
        }
    }
}
