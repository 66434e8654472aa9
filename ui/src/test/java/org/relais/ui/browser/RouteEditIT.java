package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A route made from nothing, with a branch; a step taken back; a circle refused; the line walked by keyboard. */
@RunningProduct
class RouteEditIT {

    @LocalServerPort
    int port;

    Visitor claire;

    @BeforeEach
    void signIn() {
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        assertThat(claire.page().locator("h1")).hasText("Que cherchez-vous ?");
    }

    @AfterEach
    void leave() {
        assertThat(claire.complaints()).isEmpty();
        claire.close();
    }

    @Test
    void makesARouteWithABranchAndSavesIt() {
        claire.open("/routes");
        claire.link("Nouvelle route").click();
        var names = claire.page().locator(".called .names");
        fill(names.getByLabel("Nom français"), "Transsaharienne");
        stage("Ajouter une étape", "Agadez", "Agadez");
        stage("Ajouter une étape", "Sabha", "Sabha");
        choose("1. Agadez");
        assertThat(form().locator("h2")).hasText("Agadez");
        stage("Branche", "Tamanrasset", "Tamanrasset");
        assertThat(claire.page().locator("relais-line .stop")).hasCount(3);
        join("On va aussi à", "Sabha");
        assertThat(claire.page().locator("relais-line path.br")).hasCount(1);
        assertThat(AccessibilityIT.faults(claire)).isEmpty();

        button("Enregistrer").click();

        assertThat(claire.page()).hasURL(Pattern.compile("/route/[0-9a-f-]+$"));
        assertThat(claire.page().locator("h1")).hasText("Transsaharienne");
        assertThat(claire.page().locator("relais-line .stop")).hasCount(3);
        assertThat(claire.page().locator("relais-map .stop")).hasCount(3);
    }

    @Test
    void takesAStepBackAndRefusesACircle() {
        claire.open("/routes/new");
        for (var name : List.of("Un", "Deux", "Trois")) {
            named("Ajouter une étape", name);
            assertThat(rows().last()).containsText(name);
        }
        button("Retirer").click();
        assertThat(rows()).hasCount(2);
        button("Revenir d’un pas").click();
        assertThat(rows()).hasCount(3);

        choose("1. Un");
        assertThat(form().locator("h2")).hasText("Un");
        choose("3. Trois");
        assertThat(form().locator("h2")).hasText("Trois");
        join("On va aussi à", "Un");
        assertThat(claire.page().locator(".told")).containsText("La route tournerait en rond : Un → Deux → Trois → Un");
        assertThat(claire.page().locator("relais-line path.br")).hasCount(0);

        button("Enregistrer").click();
        assertThat(claire.page().locator(".told li")).hasCount(4);
        assertThat(claire.page().locator(".told")).containsText("L’étape « Deux » n’a pas de lieu");

        rows().last().locator("button").focus();
        claire.page().keyboard().press("Alt+ArrowUp");
        assertThat(rows().nth(1)).containsText("Trois");
    }

    @Test
    void offersToSwapCoordinates() {
        claire.open("/routes/new");
        named("Ajouter une étape", "Tchibarakaten");
        form().getByText("Le lieu n’est pas encore connu").click();
        fill(form().getByLabel("Nom du lieu"), "Tchibarakaten");
        fill(form().getByLabel("Latitude"), "101,85");
        fill(form().getByLabel("Longitude"), "21,5");
        button("Ajouter ce lieu").click();
        assertThat(form().locator(".doubt")).containsText("latitude et longitude semblent inversées");
        button("Les inverser").click();
        assertThat(form().locator(".places li")).containsText("21,5 / 101,85");
    }

    @Test
    void walksTheLineByKeyboardAndTellsTableAndMap() {
        claire.open("/routes");
        claire.link("Méditerranée centrale").click();
        var agadez = claire.page().locator("relais-line .stop", new Page.LocatorOptions().setHasText("Agadez"));
        agadez.focus();
        claire.page().keyboard().press("ArrowUp");
        assertThat(focused()).containsText("Arlit");
        claire.page().keyboard().press("ArrowRight");
        claire.page().keyboard().press("ArrowRight");
        assertThat(focused()).containsText("Sabha");
        claire.page().keyboard().press("Enter");
        assertThat(claire.page().locator(".stage h2")).hasText("Sabha");
        assertThat(claire.page().locator("relais-map .tag")).containsText("Sabha");
        assertThat(claire.page().locator("relais-map .country").first()).isVisible();

        claire.page().locator("relais-map .stop[aria-label^=Calais]").press("Enter");
        assertThat(claire.page().locator(".stage h2")).hasText("Calais");
        assertThat(claire.page().locator("relais-line .stop[aria-pressed=true]"))
                .containsText("Calais");
    }

    private void stage(String button, String name, String place) {
        named(button, name);
        var known = form().getByLabel("Ajouter un lieu connu");
        known.fill(place);
        claire.page()
                .locator(
                        "vaadin-combo-box-item",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + place + " ·")))
                .first()
                .click();
        assertThat(form().locator(".places li")).hasCount(1);
    }

    /** Waits for the new stage's own form before it types. */
    private void named(String button, String name) {
        button(button).click();
        assertThat(form().locator("h2")).hasText("Sans nom");
        fill(form().getByLabel("Nom français"), name);
        assertThat(form().locator("h2")).hasText(name);
    }

    private void join(String field, String stage) {
        form().getByLabel(field).fill(stage);
        claire.page()
                .locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(stage))
                .first()
                .click();
    }

    private void choose(String row) {
        rows().filter(new Locator.FilterOptions().setHasText(row))
                .locator("button")
                .click();
    }

    private Locator rows() {
        return claire.page().locator(".order li");
    }

    private Locator form() {
        return claire.page().locator(".stageform");
    }

    private Locator focused() {
        return claire.page().locator("relais-line .stop:focus");
    }

    private Locator button(String name) {
        return claire.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void fill(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }
}
