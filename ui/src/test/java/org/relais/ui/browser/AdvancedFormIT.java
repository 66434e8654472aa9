package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form that writes a question and reads it back. */
@RunningProduct
class AdvancedFormIT {

    @LocalServerPort
    int port;

    @Test
    void writesAQuestionAndReadsItBack() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire").open("/search?q=traite")) {
            var page = claire.page();
            open(page);
            assertThat(field(page, "Mots")).hasValue("traite");
            field(page, "Aucun de ces mots").fill("Agadez \"sans suite\"");
            field(page, "Au moins un de ces mots").fill("mineurs femmes");
            field(page, "De l’année").fill("2022");
            field(page, "De l’année").press("Enter");
            assertThat(page.locator(".bigq input"))
                    .hasValue("traite (mineurs OU femmes) année:2022..9999 -Agadez -\"sans suite\"");
            open(page);
            assertThat(field(page, "Mots")).hasValue("traite");
            assertThat(field(page, "Au moins un de ces mots")).hasValue("mineurs femmes");
            assertThat(field(page, "Aucun de ces mots")).hasValue("Agadez \"sans suite\"");
            assertThat(field(page, "De l’année")).hasValue("2022");
            assertThat(field(page, "À l’année")).hasValue("");
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void keepsWhatItsFieldsCannotSay() {
        try (var claire = Visitor.withAPhone(port, "fr").signIn("claire")) {
            claire.open("/search?q=port+((quai+ET+nuit)+OU+titre:abri)+titre:mer");
            var page = claire.page();
            open(page);
            assertThat(field(page, "Reste de la question")).hasValue("(quai ET nuit OU titre:abri)");
            assertThat(field(page, "Dans le titre")).hasValue("mer");
            assertThat(claire.fits()).isTrue();
            page.getByText("Écrire la question et chercher").click();
            assertThat(page.locator(".bigq input")).hasValue("port titre:mer (quai ET nuit OU titre:abri)");
        }
    }

    private static void open(Page page) {
        page.locator(".advanced summary").click();
        assertThat(page.locator(".advanced vaadin-text-field").first()).isVisible();
    }

    private static com.microsoft.playwright.Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
