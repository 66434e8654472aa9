package org.relais.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.kernel.Folded;

/**
 * A column of a 3W table with its HXL tag. Those with {@code +relais} say what other systems have no use for,
 * and by what an activity is known again when the table comes back.
 *
 * @param code as in {@code exchange.column.CODE} of the message files
 * @param always whether it is there even when no row fills it
 */
record HxlColumn(String code, String tag, boolean always, Function<ActivitySaid, @Nullable Object> value) {

    private static final String SEVERAL = "; ";

    static final List<HxlColumn> BEFORE_PLACES = List.of(
            of(
                    "key",
                    "#activity+id+relais",
                    true,
                    said -> said.activity().get("key").asString()),
            ofOrganisation("organisation", "#org+name", true, "name"),
            ofOrganisation("acronym", "#org+acronym", false, "acronym"),
            ofOrganisation("kind", "#org+type", false, "kind"),
            of("fictional", "#meta+fictional", false, HxlColumn::fictional),
            of("organisationKey", "#org+id+relais", false, HxlColumn::organisationKey),
            of(
                    "organisationSensitivity",
                    "#org+sensitivity+relais",
                    false,
                    said -> Unusual.sensitivity(said.organisation())),
            ofActivity("sector", "#sector", true, "sector"),
            ofActivity("activity", "#activity+name", true, "name"),
            of("domains", "#domain", true, said -> String.join(SEVERAL, said.domains())),
            of("country", "#country+code", true, ActivitySaid::country));

    static final List<HxlColumn> AFTER_PLACES = List.of(
            of("placeKeys", "#loc+id+relais", false, HxlColumn::placeKeys),
            ofActivity("audience", "#beneficiary", true, "audience"),
            ofActivity("from", "#date+start", true, "from"),
            ofActivity("to", "#date+end", true, "to"),
            ofActivity("state", "#status", true, "state"),
            ofActivity("reportedOn", "#date+reported", true, "reportedOn"),
            of("detail", "#meta+detail+relais", false, HxlColumn::detail),
            of("sensitivity", "#meta+sensitivity+relais", false, said -> Unusual.sensitivity(said.activity())),
            ofActivity("source", "#meta+source+relais", true, "source"),
            ofActivity("sourcePlace", "#meta+row+relais", false, "sourcePlace"),
            ofActivity("statedOn", "#date+source+relais", true, "statedOn"));

    /** Its cell; empty where there is nothing to say. */
    String of(ActivitySaid said) {
        return Objects.toString(value.apply(said), "");
    }

    private static HxlColumn of(
            String code, String tag, boolean always, Function<ActivitySaid, @Nullable Object> value) {
        return new HxlColumn(code, tag, always, value);
    }

    private static HxlColumn ofActivity(String code, String tag, boolean always, String property) {
        return of(code, tag, always, said -> plain(said.activity().get(property)));
    }

    private static HxlColumn ofOrganisation(String code, String tag, boolean always, String property) {
        return of(code, tag, always, said -> plain(said.organisation().get(property)));
    }

    private static @Nullable Object plain(Value value) {
        return value.isNull() ? null : value.asObject();
    }

    private static @Nullable Object fictional(ActivitySaid said) {
        return said.organisation().get("fictional").asBoolean(false) ? "oui" : null;
    }

    /** Only where the name does not say it. */
    private static @Nullable Object organisationKey(ActivitySaid said) {
        var key = said.organisation().get("key").asString();
        return key.equals(
                        Folded.of(said.organisation().get("name").asString("")).key())
                ? null
                : key;
    }

    /** Only where names, P-codes and the country of the row do not say which places are meant. */
    private static @Nullable Object placeKeys(ActivitySaid said) {
        var country = said.country();
        return said.places().stream().allMatch(place -> place.isToldBy(country))
                ? null
                : said.inColumns().map(HxlColumn::placeKey).collect(Collectors.joining(SEVERAL));
    }

    private static String placeKey(PlaceSaid place) {
        return place.key() + "@" + (place.country() == null ? "" : place.country());
    }

    private static @Nullable Object detail(ActivitySaid said) {
        var detail = said.activity().get("detail");
        return detail.isNull() ? null : String.join("\n", detail.asList(Value::asString));
    }
}
