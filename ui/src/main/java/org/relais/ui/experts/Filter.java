package org.relais.ui.experts;

import java.util.Arrays;
import java.util.Locale;
import org.relais.expertise.Experts.Judged;

/** Whom to show, by the conditions that they meet. */
enum Filter {
    ALL,
    POSSIBLE,
    MET,
    NEAR;

    boolean keeps(Judged expert) {
        return switch (this) {
            case ALL -> true;
            case POSSIBLE -> expert.failsNone();
            case MET -> expert.meetsAll();
            case NEAR -> expert.nearMiss();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Filter ofCode(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
