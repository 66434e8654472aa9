package org.relais.ui.verify;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.partners.Fact;
import org.relais.ui.component.Address;

/** What the page of what is to verify shows, as its address says: {@code kind} and {@code show}. */
record VerifyAddress(Address address) {

    private static final String KIND = "kind";
    private static final String SHOW = "show";
    private static final int PAGE = 40;

    Fact.@Nullable Kind kind() {
        return address.first(KIND)
                .flatMap(code -> Stream.of(Fact.Kind.values())
                        .filter(kind -> code(kind).equals(code))
                        .findFirst())
                .orElse(null);
    }

    int shown() {
        return Math.max(PAGE, address.number(SHOW, PAGE));
    }

    Address of(Fact.@Nullable Kind kind) {
        return address.with(KIND, kind == null ? "" : code(kind)).with(SHOW, "");
    }

    Address withMore() {
        return address.with(SHOW, "" + (shown() + PAGE));
    }

    static String code(Fact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
