package org.relais.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@RealParts
class AccountKeeperIT {

    private static final Viewer SYSTEM = Viewer.system();

    @Autowired
    EmptyGraph graph;

    @Autowired
    AccountKeeper keeper;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @BeforeEach
    void empty() {
        graph.make();
        keeper.open(SYSTEM, AccountOpening.of("chef", "La cheffe", Role.ADMINISTRATOR), "motdepasse-chef");
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThatThrownBy(() -> keeper.enable(SYSTEM, id("chef"), false))
                .hasMessageContaining("account.lastAdministrator");
        assertThatThrownBy(() -> keeper.change(SYSTEM, id("chef"), Role.EDITOR, Sensitivity.RESTRICTED, Set.of()))
                .isInstanceOf(RelaisException.Conflict.class);

        assertThat(keeper.all(SYSTEM)).singleElement().satisfies(account -> {
            assertThat(account.enabled()).isTrue();
            assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
        });
    }

    @Test
    void letsAnAdministratorGoWhenAnotherStays() {
        keeper.open(SYSTEM, AccountOpening.of("second", "Le second", Role.ADMINISTRATOR));

        keeper.enable(SYSTEM, id("chef"), false);

        assertThat(users.loadUserByUsername("chef").isEnabled()).isFalse();
    }

    @Test
    void asksForAPasswordOfOnesOwnAfterAOneTimePassword() {
        var oneTime = keeper.open(SYSTEM, AccountOpening.of("nadia", "Nadia", Role.READER));
        assertThat(signedIn("nadia").mustChangePassword()).isTrue();
        assertThat(encoder.matches(oneTime, signedIn("nadia").getPassword())).isTrue();

        keeper.changePassword(signedIn("nadia").viewer(), oneTime, "un-mot-de-passe");

        assertThat(signedIn("nadia").mustChangePassword()).isFalse();
        assertThat(encoder.matches(oneTime, signedIn("nadia").getPassword())).isFalse();
        assertThat(encoder.matches("un-mot-de-passe", signedIn("nadia").getPassword()))
                .isTrue();
    }

    @Test
    void makesAnEarlierPasswordUselessWhenItResetsIt() {
        var oneTime = keeper.resetPassword(SYSTEM, id("chef"));

        assertThat(signedIn("chef").mustChangePassword()).isTrue();
        assertThat(encoder.matches("motdepasse-chef", signedIn("chef").getPassword()))
                .isFalse();
        assertThat(encoder.matches(oneTime, signedIn("chef").getPassword())).isTrue();
    }

    @Test
    void refusesAWrongAndAWeakPassword() {
        var chef = signedIn("chef").viewer();

        assertThatThrownBy(() -> keeper.changePassword(chef, "pas-le-bon", "un-mot-de-passe"))
                .hasMessageContaining("account.password.wrong");
        assertThatThrownBy(() -> keeper.changePassword(chef, "motdepasse-chef", "court"))
                .hasMessageContaining("account.password.weak");
        assertThatThrownBy(() -> keeper.changePassword(chef, "motdepasse-chef", "motdepasse-chef"))
                .hasMessageContaining("account.password.weak");
        assertThat(encoder.matches("motdepasse-chef", signedIn("chef").getPassword()))
                .isTrue();
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> keeper.open(SYSTEM, AccountOpening.of("chef", "Une autre", Role.READER)))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("account.username.taken");
    }

    @Test
    void listensToAdministratorsOnly() {
        var editor = new Viewer("claire", "Claire", Role.EDITOR, Sensitivity.RESTRICTED, Set.of(), null);

        assertThatThrownBy(() -> keeper.all(editor)).isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> keeper.resetPassword(editor, id("chef")))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    private String id(String username) {
        return keeper.all(SYSTEM).stream()
                .filter(account -> account.username().equals(username))
                .map(AccountView::id)
                .findFirst()
                .orElseThrow();
    }

    private SignedIn signedIn(String username) {
        return (SignedIn) users.loadUserByUsername(username);
    }
}
