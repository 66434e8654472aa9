package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the people for a need to those who are asked, and those between whom one hesitates side by side. */
@RunningProduct
class ShortlistIT {

    @LocalServerPort
    int port;

    Visitor claire;

    @BeforeEach
    void openANeed() {
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        assertThat(claire.page().locator("h1")).hasText("Que cherchez-vous ?");
        open("Superviseur·e santé mentale");
    }

    @AfterEach
    void leave() {
        assertThat(claire.complaints()).isEmpty();
        claire.close();
    }

    @Test
    void asksAPersonNotesTheAnswerAndShowsHowItCameAbout() {
        var name = card(2).locator("h2").innerText();
        button(card(2), "Présélection").click();
        assertThat(card(2).locator("[aria-pressed=true]")).isVisible();
        claire.link("Présélection (").click();
        var entry = entryOf(claire, name);

        button(entry, "Contacté·e").click();
        assertThat(entry.locator(".steps li")).hasCount(2);
        button(entry, "A décliné").click();
        button(entry, "Enregistrer").click();
        assertThat(entry.getByText("Écrivez la raison en quelques mots")).isVisible();
        entry.locator("textarea").fill("prise jusqu’en mars");
        button(entry, "Enregistrer").click();
        assertThat(entry.locator(".badge.bad")).hasText("a décliné");
        assertThat(entry.locator(".steps li").first()).containsText("Contacté·e → a décliné", ignoringCase());
        assertThat(entry.locator(".steps .said")).hasText("prise jusqu’en mars");
        assertThat(AccessibilityIT.faults(claire)).isEmpty();

        button(entry, "A accepté").click();
        assertThat(claire.page().locator(".outcome")).containsText(name);
        button(claire.page().locator(".outcome"), "Marquer pourvu").click();
        assertThat(claire.page().locator(".outcome")).containsText("Ce besoin est pourvu");
        button(claire.page().locator(".outcome"), "Rouvrir").click();

        button(entry, "Retirer").click();
        assertThat(entry).hasCount(0);
        button(
                        claire.page()
                                .locator(
                                        "vaadin-notification-card",
                                        new Page.LocatorOptions().setHasText("plus en présélection")),
                        "Annuler")
                .click();
        assertThat(entry.locator(".badge.ok")).hasText("a accepté");
        assertThat(entry.locator(".steps li").first()).containsText("remise sur la liste", ignoringCase());
    }

    @Test
    void tellsWhoeverIsSlowerWhatSomebodyElseNoted() {
        button(card(3), "Présélection").click();
        claire.link("Présélection (").click();
        var name = claire.page().locator(".entry h2").last().innerText();
        try (var nadia = Visitor.atADesk(port, "fr").signIn("nadia")) {
            assertThat(nadia.page().locator("h1")).hasText("Que cherchez-vous ?");
            nadia.page().navigate(claire.page().url());
            button(entryOf(nadia, name), "Contacté·e").click();
            assertThat(entryOf(nadia, name).locator(".steps li")).hasCount(2);
        }
        button(entryOf(claire, name), "A accepté").click();
        assertThat(claire.page().getByText("nadia a noté entre-temps").first()).isVisible();
        assertThat(entryOf(claire, name).locator(".badge.acc")).hasText("contacté·e");
    }

    @Test
    void aReaderLooksAndChangesNothing() {
        button(card(4), "Présélection").click();
        assertThat(card(4).locator("[aria-pressed=true]")).isVisible();
        try (var reader = Visitor.atADesk(port, "fr").signIn("lecture")) {
            assertThat(reader.page().locator("h1")).hasText("Que cherchez-vous ?");
            reader.page().navigate(claire.page().url());
            assertThat(reader.page().locator(".person .badge.acc").first()).hasText("en présélection");
            reader.link("Présélection (").click();
            assertThat(reader.page().locator(".entry").first()).isVisible();
            assertThat(reader.page().locator(".entry button")).hasCount(0);
        }
    }

    @Test
    void comparesTwoByKeyboardAndKeepsThemInTheAddress() {
        box(0).focus();
        box(0).press("Space");
        assertThat(box(0)).isFocused();
        assertThat(box(0)).isChecked();
        assertThat(claire.page().locator(".tray")).containsText("Choisissez-en encore une");
        box(1).press("Space");
        claire.link("Comparer (2)").press("Enter");
        assertThat(claire.page()).hasURL(Pattern.compile("/experts/compare\\?.*compare=.*compare="));
        var table = claire.page().locator(".cmptable");
        assertThat(table.locator("thead th")).hasCount(2);
        assertThat(table.locator("th[scope=row]").getByText("Seul·e à avoir")).isVisible();
        assertThat(table.locator("tbody.apart th")).containsText("Intérêt");
        assertThat(AccessibilityIT.faults(claire)).isEmpty();

        claire.page().reload();
        assertThat(table.locator("thead th")).hasCount(2);
        button(table.locator("thead"), "Retirer").click();
        assertThat(claire.page().getByText("Une comparaison demande de deux à quatre personnes"))
                .isVisible();
    }

    @Test
    void readsAComparisonOnAPhone() {
        box(0).click();
        assertThat(box(0)).isChecked();
        box(1).click();
        assertThat(claire.link("Comparer (2)")).isVisible();
        try (var phone = Visitor.withAPhone(port, "ar").signIn("ruth")) {
            assertThat(phone.page().locator(".bigq")).isVisible();
            phone.open("/" + claire.link("Comparer (2)").getAttribute("href"));
            assertThat(phone.page().locator(".cmptable thead th")).hasCount(2);
            assertThat(phone.fits()).isTrue();
        }
    }

    private void open(String need) {
        claire.link("Experts").click();
        claire.page()
                .locator("li", new Page.LocatorOptions().setHasText(need))
                .getByText("Voir qui")
                .first()
                .click();
        assertThat(card(0)).isVisible();
    }

    private Locator card(int at) {
        return claire.page().locator(".person").nth(at);
    }

    private Locator box(int at) {
        return card(at).getByRole(AriaRole.CHECKBOX);
    }

    private static Locator entryOf(Visitor visitor, String name) {
        return visitor.page().locator(".entry", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static ContainsTextOptions ignoringCase() {
        return new ContainsTextOptions().setIgnoreCase(true);
    }
}
