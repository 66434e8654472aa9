package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A document that is read: searched inside, beside its translation, and known for what it still is worth. */
@RunningProduct
class ReadingIT {

    private static final String GUIDE = "Repérer les mineurs victimes de traite au débarquement de Lampedusa";

    @LocalServerPort
    int port;

    @Test
    void whatWasFoundIsFoundAgainInsideTheDocument() {
        try (var claire = guide("fr")) {
            var page = claire.page();
            page.locator(".inside input").fill("médiatrice");
            page.locator(".inside input").press("Enter");
            assertThat(page.locator(".inside .bar [role=status]")).hasText(Pattern.compile("\\d passages sur \\d+"));
            assertThat(page.locator(".inside li mark").first()).isVisible();
            assertThat(page.locator(".prose mark").first())
                    .hasText(Pattern.compile("médiat", Pattern.CASE_INSENSITIVE));

            page.locator(".inside li a").first().click();
            assertThat(page.locator(".prose .passage")).hasCount(1);
            assertThat(page).hasURL(Pattern.compile("passage="));

            page.getByText("Passages trouvés", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Dans l’ordre du texte").click();
            assertThat(page.locator(".matches > :first-child")).hasText("Les parcourir");
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator(".matches > :first-child")).hasText(Pattern.compile("1 sur \\d"));
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator(".matches > :first-child")).hasText(Pattern.compile("2 sur \\d"));
            assertThat(page.locator(".prose .passage mark").first()).isVisible();
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void aTranslationStandsBesideTheText() {
        try (var claire = guide("fr")) {
            var page = claire.page();
            page.locator(".besides a").getByText("Anglais").click();
            assertThat(page.locator(".pairs > p").first()).containsText("titre par titre");
            var row = page.locator(".pair").filter(new Locator.FilterOptions().setHasText("Sur le quai, nous"));
            assertThat(row).containsText("On the quay");
            assertThat(row.locator("[lang=en]").first()).hasAttribute("dir", "ltr");
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            page.locator(".besides a").getByText("Seul").click();
            assertThat(page.locator(".pair")).hasCount(0);
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void arabicRunsFromRightToLeftBesideFrench() {
        try (var claire =
                document(Visitor.withAPhone(port, "fr"), "La réunification familiale des réfugiés expliquée")) {
            claire.page().locator(".besides a").getByText("Arabe").click();
            assertThat(claire.page().locator(".pair [lang=ar]").first()).hasAttribute("dir", "rtl");
            assertThat(claire.fits()).isTrue();
            var id = claire.page().url().replaceAll(".*/document/|\\?.*", "");
            claire.page().navigate("http://localhost:" + port + "/document/" + id + "?beside=" + id);
            assertThat(claire.page().locator(".pair")).hasCount(0);
            assertThat(claire.page().locator(".state").first()).isVisible();
        }
    }

    @Test
    void aDocumentPastItsReviewSaysSo() {
        try (var claire = document(Visitor.atADesk(port, "fr"), "Trafficking indicators for unaccompanied minors")) {
            assertThat(claire.page().locator(".standing .notice")).containsText("devait être revu");
        }
    }

    @Test
    void aReplacedDocumentLeadsToWhatReplacesIt() {
        try (var claire =
                Visitor.atADesk(port, "fr").signIn("claire").open("/search?q=contestation+minorité&state=superseded")) {
            claire.page().locator(".hit h2 a").first().click();
            assertThat(claire.page().locator(".standing .notice.bad")).containsText("a été remplacé");
            claire.page().locator(".standing .notice.bad a").click();
            assertThat(claire.page().locator(".standing .notice.bad")).hasCount(0);
        }
    }

    private Visitor guide(String language) {
        return document(Visitor.atADesk(port, language), GUIDE);
    }

    private static Visitor document(Visitor visitor, String title) {
        visitor.signIn("claire").open("/search?tab=documents&q=titre:%22" + title.replace(" ", "+") + "%22");
        visitor.page().locator(".hit h2 a").getByText(title).first().click();
        assertThat(visitor.page().locator(".prose").first()).isVisible();
        return visitor;
    }
}
