package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a need to three teams, one of whose members is kept and another replaced. */
@RunningProduct
class TeamsIT {

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
    void proposesThreeTeamsForAQuestionAndKeepsAndReplaces() {
        claire.open("/experts?q=supervision+clinique+protection+aide+juridique");
        claire.link("Proposer des équipes").click();
        assertThat(teams()).hasCount(3);
        assertThat(teams().first().locator(".cover").first()).isVisible();

        var first = teams().first().locator(".member").first();
        var kept = first.locator("a").first().innerText();
        first.getByText("Garder", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(claire.page()).hasURL(Pattern.compile("[?&]pin="));
        for (var team = 0; team < 3; team++) {
            assertThat(teams().nth(team).locator(".member.pinned")).containsText(kept);
        }

        var other = teams().first().locator(".member:not(.pinned)").first();
        var replaced = other.locator("a").first().innerText();
        other.getByText("Remplacer", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(claire.page().locator(".teamchange")).containsText(replaced);
        assertThat(claire.page().locator(".member").filter(new Locator.FilterOptions().setHasText(replaced)))
                .hasCount(0);
    }

    @Test
    void readsPlacesDatesAndLevelsOutOfAQuestion() {
        claire.open("/experts?q=superviseur+santé+mentale+arabe+B2+à+Zuwara+de+janvier+à+juin+2027");
        var conditions = claire.page().locator(".person").first().locator(".cond");
        assertThat(conditions.filter(new Locator.FilterOptions().setHasText("Arabe B2")))
                .hasCount(1);
        assertThat(conditions.filter(new Locator.FilterOptions().setHasText("Libye")))
                .hasCount(1);
        assertThat(conditions.filter(new Locator.FilterOptions().setHasText("2027")))
                .hasCount(1);
    }

    @Test
    void findsSomebodyLikeAPerson() {
        claire.open("/search?q=Salma+Benhaddou&type=person");
        claire.page().locator(".hit h2 a").first().click();
        claire.link("Trouver quelqu’un de semblable").click();
        assertThat(claire.page().locator("h1")).hasText("Quelqu’un comme Salma Benhaddou");
        assertThat(claire.page().locator(".person").first()).isVisible();
        assertThat(claire.page().locator(".person h2", new Page.LocatorOptions().setHasText("Salma Benhaddou")))
                .hasCount(0);
    }

    @Test
    void saysWhatATeamIsForWhereNothingIsAsked() {
        claire.open("/experts/team");
        assertThat(claire.page().locator(".state h3")).hasText("Une équipe pour quoi ?");
    }

    private Locator teams() {
        return claire.page().locator(".teamlist > .team");
    }
}
