package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The interface in three languages, in both directions, on a desk and on a phone. */
@RunningProduct
class LanguagesIT {

    @LocalServerPort
    int port;

    @Test
    void arabicIsChosenOnThePageAndRunsFromRightToLeft() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("claire")) {
            var page = visitor.page();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Langue : Français"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("العربية"))
                    .click();
            assertThat(page.locator("h1")).hasText("عمّ تبحث؟");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "ar");
            page.locator(".bigq input").fill("القاصرون غير المصحوبين");
            page.locator(".bigq input").press("Enter");
            assertThat(page.locator(".hit").first()).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void nothingIsToBeScrolledSidewaysOnAPhone() {
        for (var language : new String[] {"fr", "en", "ar"}) {
            try (var visitor = Visitor.withAPhone(port, language).signIn("claire")) {
                for (var path :
                        new String[] {"/", "/search?q=traite", "/experts", "/missions", "/routes", "/imports"}) {
                    assertThat(visitor.open(path).fits()).as(language + path).isTrue();
                }
            }
        }
    }
}
