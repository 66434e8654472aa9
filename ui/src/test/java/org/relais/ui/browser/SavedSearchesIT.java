package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A search kept, found again where one starts, opened, changed, deleted and brought back. */
@RunningProduct
class SavedSearchesIT {

    private static final String SAVE = "Enregistrer cette recherche";

    @LocalServerPort
    int port;

    @Test
    void keepsASearchAndFindsItAgain() {
        try (var claire = Visitor.atADesk(port, "fr").signIn("claire")) {
            claire.page().waitForSelector(".bigq");
            save(claire, "/search?q=torture&tab=documents&sort=date&show=30", "Torture, les récents", true);
            assertThat(button(claire.page(), "Enregistrée : Torture, les récents"))
                    .isVisible();

            claire.open("/search");
            var row = row(claire, "Torture, les récents");
            assertThat(row).containsText("Leçons et documents · les plus récents");
            assertThat(row).containsText("Partagée");
            assertThat(AccessibilityIT.faults(claire)).isEmpty();
            row.getByRole(AriaRole.LINK).click();
            assertThat(claire.page()).hasURL(Pattern.compile("/search\\?q=torture&tab=documents&sort=date$"));
            assertThat(claire.page().locator(".hit").first()).isVisible();

            claire.open("/search");
            button(row, "Supprimer « Torture, les récents »").press("Enter");
            assertThat(claire.page().locator(".kept")).containsText("« Torture, les récents » est supprimée.");
            var undo = button(claire.page(), "Annuler la suppression");
            assertThat(undo).isFocused();
            undo.press("Enter");
            assertThat(row).containsText("Leçons et documents");

            button(row, "Supprimer « Torture, les récents »").press("Enter");
            assertThat(undo).isVisible();
            claire.open("/search");
            assertThat(row).hasCount(0);
            assertThat(claire.complaints()).isEmpty();
        }
    }

    @Test
    void showsWhatOthersShareAndRefusesANameTwice() {
        try (var nadia = Visitor.atADesk(port, "fr").signIn("nadia")) {
            nadia.page().waitForSelector(".bigq");
            save(nadia, "/search?q=mineurs", "Mineurs", true);
            save(nadia, "/search?q=asile", "Pour moi", false);

            nadia.open("/search?q=traite");
            button(nadia.page(), SAVE).click();
            name(nadia.page()).fill("mineurs");
            name(nadia.page()).press("Enter");
            assertThat(nadia.page().locator("vaadin-dialog")).containsText("Vous avez déjà une recherche « Mineurs »");
        }
        try (var reader = Visitor.withAPhone(port, "fr").signIn("lecture")) {
            reader.page().waitForSelector(".bigq");
            reader.page().locator(".saved summary").click();
            assertThat(reader.page().locator(".saved .card")).containsText("Recherches partagées");
            assertThat(reader.page().locator(".saved .card")).not().containsText("Pour moi");
            assertThat(reader.fits()).isTrue();
            reader.page().locator(".saved .card").getByText("Mineurs").click();
            assertThat(reader.page()).hasURL(Pattern.compile("/search\\?q=mineurs$"));
            reader.open("/search");
            assertThat(row(reader, "Mineurs")).containsText("Partagée par Nadia Kerroum");
            assertThat(row(reader, "Mineurs").getByRole(AriaRole.BUTTON)).hasCount(0);
            assertThat(reader.fits()).isTrue();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void save(Visitor visitor, String address, String name, boolean shared) {
        visitor.open(address);
        var page = visitor.page();
        button(page, SAVE).click();
        name(page).fill(name);
        if (shared) {
            page.getByLabel("Partager avec toute la cellule").check();
        }
        page.locator("vaadin-dialog")
                .getByText("Enregistrer", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(button(page, "Enregistrée : " + name)).isVisible();
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page().locator(".kept li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator name(Page page) {
        return page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    private static Locator button(Locator part, String text) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text));
    }
}
