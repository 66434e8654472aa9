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

/** The three questions, each in at most three clicks from the first screen. */
@RunningProduct
class ThreeQuestionsIT {

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
    void whoCanGoToZuwaraAndWhyThem() {
        claire.link("Experts").click();
        claire.page()
                .locator("li", new Page.LocatorOptions().setHasText("Superviseur·e santé mentale"))
                .getByText("Voir qui")
                .click();
        var first = claire.page().locator(".person").first();
        assertThat(first.locator(".fit b")).hasText(Pattern.compile("\\d+"));
        assertThat(first.locator(".ev").first()).isVisible();
        assertThat(first.locator(".cond").first()).isVisible();
        assertThat(pointsOf(first))
                .isEqualTo(Integer.parseInt(first.locator(".fit b").innerText()));
    }

    /** He refuses Libya, and nobody noted when he said so. */
    @Test
    void saysOnlyOfWhatIsUnknownThatNobodySaidIt() {
        claire.open("/experts?q=contexte+libyen+libye");

        var refused = claire.page()
                .locator(".person", new Page.LocatorOptions().setHasText("Bastien Lorho"))
                .locator(".cond.not");

        assertThat(refused).containsText("Libye");
        assertThat(refused).not().containsText("jamais dit");
    }

    @Test
    void withWhomAtZuwaraAndWhereNobodyIs() {
        claire.link("Routes").click();
        claire.link("Méditerranée centrale").click();
        claire.page().locator("relais-line .nm").getByText("Zuwara").click();
        assertThat(claire.page().locator(".stage h2")).hasText("Zuwara");
        assertThat(claire.page()).hasURL(Pattern.compile("\\?stage="));
        assertThat(claire.page().locator(".gaprow").first()).isVisible();
    }

    @Test
    void saysAtAStageThatDoubtfulWorkIsStillRightAndTakesItBack() {
        claire.link("Routes").click();
        claire.link("Méditerranée centrale").click();
        claire.page().locator("relais-line .nm").getByText("Calais").click();
        assertThat(claire.page().locator(".stage h2")).hasText("Calais");
        var doubtful = claire.page().locator(".stage td.freshness").getByText("Confirmer");
        var many = doubtful.count();
        assertThat(many).isPositive();

        doubtful.first().click();
        claire.page().getByText("Annuler").first().waitFor();
        assertThat(doubtful.count()).isLessThan(many);
        claire.page().getByText("Annuler").first().click();
        assertThat(doubtful).hasCount(many);
    }

    @Test
    void whatDidWeLearnAboutIdentifyingTraffickedMinors() {
        claire.page().locator(".bigq input").fill("identification victimes de traite mineurs");
        claire.page().locator(".bigq input").press("Enter");
        assertThat(claire.page().locator(".hit mark").first()).isVisible();
        claire.page().locator(".tabs a").getByText("Leçons et documents").click();
        assertThat(claire.page().locator(".tabs a[aria-current]")).containsText("Leçons et documents");
        claire.page().locator(".hit h2 a").first().click();
        assertThat(claire.page().locator(".prose")).isVisible();
    }

    @Test
    void narrowsWhatWasFoundWithoutLosingTheOtherChoices() {
        claire.open("/search?q=traite&tab=documents");
        claire.page().locator(".facet a").getByText("Protection").first().click();
        var narrower = claire.page().locator(".facet ul ul a").first();
        var promised = narrower.locator(".n").innerText();
        narrower.click();
        assertThat(claire.page().locator(".facet a[aria-checked=mixed]")).containsText("Protection");
        assertThat(claire.page().locator(".tabs a[aria-current] .n")).hasText(promised);
        assertThat(claire.page().locator(".facet a").getByText("Juridique").first())
                .isVisible();
        claire.page().locator(".bar a").getByText("sans les filtres").click();
        assertThat(claire.page().locator(".facet a[aria-checked=true]")).hasCount(0);
    }

    /** The points of the sentences on a card: they add up to its score. */
    private static int pointsOf(Locator card) {
        return card.locator(".ev .pts").allInnerTexts().stream()
                .mapToInt(points -> Integer.parseInt(points.replace("+", "").strip()))
                .sum();
    }
}
