package org.relais.sources.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;

/** Countries by ISO 3166-1 codes of two or three letters, or by their names in French, English or Arabic. */
public final class Countries {

    private static final List<Locale> READERS = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"));

    /** Names in daily use that the standard names leave out. */
    private static final Map<String, String> ALSO = Map.of(
            "palestine", "PS",
            "rdc", "CD",
            "drc", "CD",
            "uk", "GB",
            "usa", "US",
            "etats unis", "US",
            "royaume uni", "GB",
            "ivory coast", "CI",
            "turkey", "TR",
            "centrafrique", "CF");

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The code of two letters. */
    public static String code(String text) {
        var code = CODES.get(Folded.of(text).key());
        if (code == null) {
            throw RelaisException.invalid("import.value.country", text);
        }
        return code;
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        ALSO.forEach((name, code) -> codes.put(Folded.of(name).key(), code));
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(Folded.of(country.getISO3Country()).key(), code);
            READERS.forEach(reader ->
                    codes.put(Folded.of(country.getDisplayCountry(reader)).key(), code));
        }
        // A code is never hidden by a name.
        for (var code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        return codes;
    }
}
