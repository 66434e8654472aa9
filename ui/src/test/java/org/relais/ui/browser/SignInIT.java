package org.relais.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in, and not coming in. */
@RunningProduct
class SignInIT {

    @LocalServerPort
    int port;

    @Autowired
    AccountKeeper accounts;

    @Test
    void aWrongPasswordIsRefusedWithARemedy() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("claire", "faux")) {
            assertThat(visitor.page().getByText("Connexion refusée")).isVisible();
        }
    }

    @Test
    void aOneTimePasswordLeadsToChoosingOnesOwn() {
        var password = accounts.open(Viewer.system(), AccountOpening.of("nouvelle", "Nouvelle Venue", Role.READER));
        try (var visitor = Visitor.atADesk(port, "fr").signIn("nouvelle", password)) {
            assertThat(visitor.page().locator("h1")).hasText("Changer de mot de passe");
            visitor.open("/search?q=traite");
            assertThat(visitor.page().locator("h1")).hasText("Changer de mot de passe");
        }
    }

    @Test
    void aReaderFindsNoImportsAndNoAccounts() {
        try (var visitor = Visitor.atADesk(port, "fr").signIn("lecture")) {
            assertThat(visitor.page().locator("h1")).hasText("Que cherchez-vous ?");
            assertThat(visitor.page().locator(".rail a[href='imports']")).hasCount(0);
            visitor.open("/accounts");
            assertThat(visitor.page().locator(".state.err")).isVisible();
        }
    }
}
