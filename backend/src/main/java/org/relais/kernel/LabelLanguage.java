package org.relais.kernel;

import java.util.Locale;

/** Which of the three labels a reader wants, as queries count them: 0 French, 1 English, 2 Arabic. */
public final class LabelLanguage {

    private LabelLanguage() {}

    public static int index(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> 1;
            case "ar" -> 2;
            default -> 0;
        };
    }
}
