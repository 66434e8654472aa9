package org.relais.sources.partners;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HXL hashtag and its attributes, as in {@code #org +acronym}. Blanks inside do not matter, and the
 * tags of the 2014 draft ({@code #lat_deg}, {@code #country/en}) are read as what they became.
 */
record HxlTag(String name, Set<String> attributes) {

    private static final Pattern FORM =
            Pattern.compile("#\\s*(\\p{L}[\\p{L}\\p{N}_]*)((?:\\s*[+/]\\s*\\p{L}[\\p{L}\\p{N}_]*)*)");
    private static final Set<String> COMMON = Set.of(
            "org",
            "sector",
            "subsector",
            "activity",
            "country",
            "region",
            "adm1",
            "adm2",
            "adm3",
            "loc",
            "geo",
            "date",
            "status",
            "beneficiary",
            "targeted",
            "reached",
            "affected",
            "inneed");
    private static final Map<String, String> OF_THE_DRAFT = Map.of(
            "lat_deg", "#geo+lat",
            "lon_deg", "#geo+lon",
            "period_date", "#date+reported",
            "start_date", "#date+start",
            "end_date", "#date+end",
            "status_date", "#date+reported");

    static Optional<HxlTag> of(String cell) {
        var matcher = FORM.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var name = matcher.group(1).toLowerCase(Locale.ROOT);
        var newer = OF_THE_DRAFT.get(name);
        return newer == null ? Optional.of(new HxlTag(name, attributes(matcher.group(2)))) : of(newer);
    }

    /** Of a cell in the row of tags, where somebody forgot the hash: only tags that everybody uses. */
    static Optional<HxlTag> withoutHash(String cell) {
        return of("#" + cell).filter(tag -> COMMON.contains(tag.name()));
    }

    boolean has(String... any) {
        return Arrays.stream(any).anyMatch(attributes::contains);
    }

    private static Set<String> attributes(String text) {
        return Arrays.stream(text.split("[+/]"))
                .map(attribute -> attribute.strip().toLowerCase(Locale.ROOT))
                .filter(attribute -> !attribute.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
