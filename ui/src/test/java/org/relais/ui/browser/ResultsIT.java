package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From what was found into the documents, and through the filters by keyboard alone. */
@RunningProduct
class ResultsIT {

    @LocalServerPort
    int port;

    private Visitor claire;

    @AfterEach
    void leave() {
        assertThat(claire.complaints()).isEmpty();
        claire.close();
    }

    @Test
    void ticksAFilterBySpaceAndStaysThere() {
        find(Visitor.atADesk(port, "fr"), "psychologue");
        var filter = claire.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Protection"))
                .first();
        filter.focus();
        claire.page().keyboard().press("Space");
        assertThat(claire.page()).hasURL(Pattern.compile("domain=protection"));
        assertThat(filter).isChecked();
        assertThat(filter).isFocused();
        claire.page().keyboard().press("Space");
        assertThat(filter).not().isChecked();
        assertThat(filter).isFocused();
    }

    @Test
    void opensADocumentWhereItAnswersThoughTheAddressCameByMail() {
        find(Visitor.withAPhone(port, "fr"), "\"certificat de mauvais traitements\" OU délai");
        var way = Objects.requireNonNull(
                claire.page().locator(".hit a[href*=passage]").last().getAttribute("href"));
        claire.open("/" + way);
        var passage = claire.page().locator(".passage");
        assertThat(passage).isInViewport();
        assertThat(passage.locator("mark").first()).isVisible();
    }

    @Test
    void marksAPhraseWhereItStandsAndGoesToIt() {
        find(Visitor.atADesk(port, "fr"), "\"demande d’asile\"");
        var hits = claire.page().locator(".hit");
        var document = hits.filter(
                        new Locator.FilterOptions().setHas(claire.page().locator("h2 mark")))
                .first();
        assertThat(document.locator("h2 mark")).hasText(Pattern.compile("demande d[’']asile"));
        document.locator("h2 a").click();
        assertThat(claire.page()).hasURL(Pattern.compile("/document/.*q="));
    }

    @Test
    void keepsAnAddressThatCanBeOpenedOfATextThatWasPastedWhole() {
        find(Visitor.atADesk(port, "fr"), "asile");
        var field = claire.page().locator(".shead input[type=search]").first();
        field.fill("اللجوء والحماية ".repeat(6_000));
        field.press("Enter");
        assertThat(claire.page().getByText("2000 premiers signes")).isVisible();
        assertThat(claire.page()).hasURL(Pattern.compile("q=.{2000,}"));
        claire.page().reload();
        assertThat(claire.page().getByText("2000 premiers signes")).isVisible();
    }

    @Test
    void tellsAQuestionWithoutWordsFromFiltersThatNothingMeets() {
        claire = Visitor.atADesk(port, "fr").signIn("claire");
        claire.page().waitForSelector(".main h1");
        claire.open("/search?q=*");
        assertThat(claire.page().locator(".state")).containsText("ne contient aucun mot");
        claire.open("/search?domain=protection&year=1900");
        assertThat(claire.page().locator(".state")).not().containsText("ne contient aucun mot");
        assertThat(claire.page().locator(".state a").first()).isVisible();
    }

    private void find(Visitor visitor, String question) {
        claire = visitor.signIn("claire");
        claire.page().waitForSelector(".main h1");
        claire.open("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        claire.page().waitForSelector(".hit");
    }
}
