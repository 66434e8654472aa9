package org.relais.sources.partners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.kernel.Folded;

/**
 * Which P-code a region really has. In the Mali table of December 2023, 17 rows give a region's code that
 * contradicts its name; in all of them the district's code agrees with the name ({@code ML05, Gao,
 * ML0703}). So a region's code counts where the narrower code begins with it; elsewhere the name decides,
 * by the code that it has in most of the other rows.
 */
final class RegionCodes {

    private final Map<String, Tally> byName = new HashMap<>();

    /** To be told of all rows first. */
    void learn(List<Spot> spots) {
        region(spots)
                .filter(region -> region.hasCode() && !region.name().isEmpty() && encloses(region.code(), spots))
                .ifPresent(region -> byName.computeIfAbsent(key(region), first -> new Tally())
                        .add(region.code()));
    }

    /** The region of a row with its code set right, or taken away where none can be believed. */
    Optional<Spot> corrected(List<Spot> spots) {
        return region(spots)
                .filter(region -> region.hasCode() && !encloses(region.code(), spots))
                .map(region -> region.withCode(better(region, spots)));
    }

    private String better(Spot region, List<Spot> spots) {
        var shorter = inTwoLetters(region.code());
        if (encloses(shorter, spots)) {
            return shorter;
        }
        return Optional.ofNullable(byName.get(key(region))).flatMap(Tally::most).orElse("");
    }

    private static Optional<Spot> region(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.level() == 1).findFirst();
    }

    private static boolean encloses(String code, List<Spot> spots) {
        return spots.stream()
                .filter(spot -> spot.level() > 1 && spot.hasCode())
                .limit(1)
                .allMatch(narrower -> narrower.code().startsWith(code));
    }

    private static String key(Spot region) {
        return Folded.of(region.name()).key();
    }

    /** Some tables write the country with three letters for regions and with two below ({@code NGA008, NG008013}). */
    static String inTwoLetters(String code) {
        return code.length() > 3 && Character.isLetter(code.charAt(2))
                ? Spot.country(code.substring(0, 3))
                        .map(country -> country + code.substring(3))
                        .orElse(code)
                : code;
    }
}
