package org.relais.security;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The principal of a session or a REST call. */
public final class SignedIn extends User {

    /** Given to whoever has chosen a password of their own; REST asks for it. */
    public static final String FULL = "FULL";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final boolean mustChangePassword;

    SignedIn(Account account) {
        super(
                account.username(),
                account.passwordHash(),
                account.isEnabled(),
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority(account.hasOneTimePassword() ? "PASSWORD" : FULL)));
        this.viewer = account.viewer();
        this.mustChangePassword = account.hasOneTimePassword();
    }

    public Viewer viewer() {
        return viewer;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** The viewer behind an authentication. */
    public static Viewer viewerOf(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.viewer();
        }
        throw new IllegalStateException("%s did not sign in with an account".formatted(authentication.getName()));
    }
}
