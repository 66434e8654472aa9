package org.relais.ui.shell;

import org.relais.security.SignedIn;
import org.relais.security.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is looking at the screen. */
public final class CurrentViewer {

    private CurrentViewer() {}

    /** @throws IllegalStateException when nobody has signed in: a view was opened past the sign-in */
    public static Viewer get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return SignedIn.viewerOf(authentication);
    }
}
