package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where we are missing, on what evidence, and what is to be confirmed again. */
@RunningProduct
class GapsIT {

    @LocalServerPort
    int port;

    @Test
    void theGridIsWalkedByKeysAndACellShowsItsEvidence() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/gaps")) {
            var page = claire.page();
            var zuwara = page.locator(".gg tbody tr").filter(new Locator.FilterOptions().setHasText("Zuwara"));
            var first = zuwara.locator("button").first();
            first.focus();
            for (var at = 0; at < 3; at++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("cell=.+\\.legal"));
            assertThat(zuwara.locator("button[aria-pressed=true]")).isFocused();
            assertThat(page.locator("#evidence")).containsText("Cabinet Rihla");
            assertThat(page.locator("#evidence .gaptag").first()).isVisible();
            assertThat(AccessibilityIT.faults(claire)).isEmpty();

            page.locator(".seg").getByText("Liste").click();
            assertThat(page).hasURL(Pattern.compile("as=list"));
            assertThat(page.locator(".gpl tbody tr").first()).isVisible();
            assertThat(page.locator("#evidence")).containsText("Cabinet Rihla");
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void twoDaysAreComparedWithTheCauses() {
        try (var claire =
                Visitor.atADesk(port, "fr").signIn("claire").open("/gaps?on=2026-11-29&since=2026-03-01&only=needed")) {
            var page = claire.page();
            var rihla = page.locator("#changes li")
                    .filter(new Locator.FilterOptions().setHasText("Zuwara"))
                    .filter(new Locator.FilterOptions().setHasText("Fin de Cabinet Rihla"));
            assertThat(rihla.first()).containsText("ouverte");
            assertThat(page.locator(".gg .tu").first()).isVisible();
            assertThat(page.locator("a[download]")).hasCount(2);
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
        }
    }

    @Test
    void onAPhoneTheGridIsReadStageByStage() {
        try (var claire = Visitor.withAPhone(port, "ar").signIn("claire").open("/gaps")) {
            assertThat(claire.page().locator(".gg .do").first()).isVisible();
            assertThat(claire.fits()).isTrue();
            claire.open("/verify");
            assertThat(claire.fits()).isTrue();
        }
    }

    @Test
    void aClickConfirmsAndAnotherTakesItBack() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/verify?kind=activity")) {
            var page = claire.page();
            var status = page.locator("[role=status]").first();
            var before = status.innerText();
            page.locator("td.act button").first().click();
            assertThat(status).not().hasText(before);
            page.locator("vaadin-notification-card button").click();
            assertThat(status).hasText(before);
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            assertThat(claire.complaints()).isEmpty();
        }
    }
}
