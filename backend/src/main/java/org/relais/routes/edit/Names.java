package org.relais.routes.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.LabelLanguage;

/**
 * What something is called, by language.
 *
 * @param others spellings and transliterations under which it is looked for too
 */
public record Names(
        String fr, @Nullable String en, @Nullable String ar, List<String> others) {

    public static final Names NONE = new Names("", null, null, List.of());

    public Names {
        fr = clean(fr);
        en = orNull(en);
        ar = orNull(ar);
        others = others.stream()
                .map(Names::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    public static Names of(String fr) {
        return new Names(fr, null, null, List.of());
    }

    /** In that language, else in French, else in whichever there is; empty where there is none. */
    public String in(Locale locale) {
        var spoken = switch (LabelLanguage.index(locale)) {
            case 1 -> en;
            case 2 -> ar;
            default -> fr;
        };
        return Stream.of(Optional.ofNullable(spoken), Optional.of(fr), Optional.ofNullable(en), Optional.ofNullable(ar))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String orNull(@Nullable String name) {
        return name == null || name.isBlank() ? null : clean(name);
    }

    private static String clean(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
