package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Countries;

/**
 * A place of one administrative level as a row gives it.
 *
 * @param level from 1, the widest
 * @param code its P-code; empty when it has none that can be believed
 * @param name empty when only the code is given
 */
record Spot(int level, String code, String name) {

    private static final Pattern PCODE = Pattern.compile("(?=.*\\d)\\p{Alpha}{2,3}[\\p{Alnum}-]{1,14}");
    private static final Pattern LETTERS = Pattern.compile("^(\\p{Alpha}*).*$");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[;,/&+|]|\\b(?:et|and)\\b)\\s*");
    private static final List<List<Field>> LEVELS = List.of(
            List.of(Field.ADM1, Field.ADM1_CODE),
            List.of(Field.ADM2, Field.ADM2_CODE),
            List.of(Field.ADM3, Field.ADM3_CODE),
            List.of(Field.SITE, Field.SITE_CODE));

    /** The places of a row, from the wide to the narrow. */
    static List<Spot> of(PartnerRecord row) {
        var spots = new ArrayList<Spot>();
        for (var fields : LEVELS) {
            var code = row.text(fields.getLast()).toUpperCase(Locale.ROOT);
            var spot = new Spot(
                    LEVELS.indexOf(fields) + 1, PCODE.matcher(code).matches() ? code : "", row.text(fields.getFirst()));
            if (!spot.isEmpty()) {
                spots.add(spot);
            }
        }
        return spots;
    }

    boolean isEmpty() {
        return code.isEmpty() && name.isEmpty();
    }

    /** Whether it says anything by which a place is told from others. */
    boolean isPlace() {
        return hasCode() || !Folded.of(name).key().isEmpty();
    }

    boolean hasCode() {
        return !code.isEmpty();
    }

    Spot withCode(String other) {
        return new Spot(level, other, name);
    }

    /** P-codes begin with the code of the country, of two letters or of three. */
    Optional<String> country() {
        var letters = LETTERS.matcher(code).replaceFirst("$1");
        for (var length = Math.min(3, letters.length()); length >= 2; length--) {
            var country = country(letters.substring(0, length));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** Every country that the cells of a row name, as codes; several in one cell are separated by what separates words. */
    static Set<String> countries(PartnerRecord row) {
        return row.all(Field.COUNTRY).stream()
                .flatMap(said ->
                        country(said.text()).isPresent() ? Stream.of(said.text()) : SEVERAL.splitAsStream(said.text()))
                .flatMap(text -> country(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<String> country(String text) {
        try {
            return Optional.of(Countries.code(text));
        } catch (RelaisException.Invalid unknown) {
            return Optional.empty();
        }
    }
}
