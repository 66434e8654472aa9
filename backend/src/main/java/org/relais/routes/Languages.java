package org.relais.routes;

import java.util.Locale;

/** Which of the three labels a reader wants: 0 French, 1 English, 2 Arabic. */
final class Languages {

    private Languages() {}

    static int index(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> 1;
            case "ar" -> 2;
            default -> 0;
        };
    }
}
