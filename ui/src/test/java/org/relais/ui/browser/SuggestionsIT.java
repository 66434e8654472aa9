package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list under the search field, by keyboard alone, and the question put right. */
@RunningProduct
class SuggestionsIT {

    @LocalServerPort
    int port;

    private Visitor claire;

    @AfterEach
    void leave() {
        assertThat(claire.complaints()).isEmpty();
        claire.close();
    }

    @Test
    void opensAnItemThatWasChosenByKeyboard() {
        var field = atHome(Visitor.atADesk(port, "fr"));
        field.pressSequentially("salma");
        var person = options().filter(new Locator.FilterOptions().setHasText("Salma Benhaddou"));
        assertThat(person).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        while (!"true".equals(person.getAttribute("aria-selected"))) {
            field.press("ArrowDown");
        }
        assertThat(field).hasAttribute("aria-activedescendant", person.getAttribute("id"));
        field.press("Enter");
        assertThat(claire.page()).hasURL(Pattern.compile("/person/"));
    }

    @Test
    void closesAtEscapeAndSearchesWhatWasTypedAtEnter() {
        var field = atHome(Visitor.atADesk(port, "fr"));
        field.pressSequentially("tort");
        assertThat(options().first()).isVisible();
        field.press("Escape");
        assertThat(options()).hasCount(0);
        assertThat(field).hasValue("tort");
        field.press("Enter");
        assertThat(claire.page()).hasURL(Pattern.compile("/search\\?q=tort$"));
    }

    @Test
    void putsAQuestionForExpertsRight() {
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        assertThat(claire.page().locator("h1")).hasText("Que cherchez-vous ?");
        claire.open("/experts?q=psycologue+arabe");

        assertThat(claire.page().locator(".state")).containsText("Personne n’a d’élément");
        claire.page().locator(".spelling a").first().click();
        assertThat(claire.page().locator("h1")).hasText("psychologue arabe");
        assertThat(claire.page().locator(".cards > *").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void fitsAPhone(String language) {
        var field = atHome(Visitor.withAPhone(port, language));
        field.pressSequentially("zu");
        options().first().click();
        assertThat(claire.page()).hasURL(Pattern.compile("/search\\?q=zuwara"));
        assertThat(claire.fits()).isTrue();
    }

    @Test
    void putsAQuestionRightAndKeepsTheFilters() {
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        claire.page().waitForSelector(".bigq");
        claire.open("/search?q=hypotermie&tab=documents");
        claire.link("hypothermie").click();
        assertThat(claire.page()).hasURL(Pattern.compile("q=hypothermie"));
        assertThat(claire.page()).hasURL(Pattern.compile("tab=documents"));
        assertThat(claire.page().locator(".hit").first()).isVisible();
    }

    private Locator atHome(Visitor visitor) {
        claire = visitor.signIn("claire");
        return claire.page().locator(".bigq input");
    }

    private Locator options() {
        return claire.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions());
    }
}
