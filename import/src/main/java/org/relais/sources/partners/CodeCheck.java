package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.ingest.At;
import org.relais.places.PlaceCodes;
import org.relais.sources.table.Remarks;

/**
 * Holds the places of a table against the published list of their country, where there is one. A place without
 * code gets that of the only listed place that it can be; what contradicts the list is told, and stays as it is.
 */
final class CodeCheck {

    private final PlaceCodes lists;
    private final Map<String, ListedPlaces> known = new HashMap<>();

    CodeCheck(PlaceCodes lists) {
        this.lists = lists;
    }

    /** @param country of two letters; empty when it is not known */
    List<Spot> checked(List<Spot> spots, String country, At at, Remarks remarks) {
        if (country.isEmpty()) {
            return spots;
        }
        var listed = known.computeIfAbsent(country, first -> new ListedPlaces(lists.of(first)));
        var checked = new ArrayList<Spot>();
        var within = "";
        for (var spot : spots) {
            var next = listed.reach(spot.level()) ? checked(spot, within, listed, at, remarks) : spot;
            checked.add(next);
            within = RegionCodes.inTwoLetters(next.code());
        }
        return checked;
    }

    private static Spot checked(Spot spot, String within, ListedPlaces listed, At at, Remarks remarks) {
        if (!spot.hasCode()) {
            return found(spot, within, listed, at, remarks);
        }
        var code = RegionCodes.inTwoLetters(spot.code());
        var place = listed.of(code);
        if (place.isEmpty()) {
            remarks.count(at, "import.partners.unlistedCode", (code + " " + spot.name()).strip());
        }
        place.filter(is -> !spot.name().isEmpty() && !ListedPlaces.same(is.name(), spot.name()))
                .ifPresent(is -> remarks.count(
                        at, "import.partners.listedOtherwise", "%s: %s ≠ %s".formatted(code, spot.name(), is.name())));
        place.filter(is -> !within.isEmpty()
                        && !is.parent().isEmpty()
                        && !is.parent().equals(within))
                .ifPresent(is -> remarks.count(
                        at,
                        "import.partners.listedElsewhere",
                        "%s %s: %s ≠ %s".formatted(code, is.name(), within, is.parent())));
        return spot;
    }

    private static Spot found(Spot spot, String within, ListedPlaces listed, At at, Remarks remarks) {
        var named = listed.named(spot.level(), spot.name(), within);
        if (named.size() == 1) {
            remarks.count(at, "import.partners.codeByName", "");
            return spot.withCode(named.getFirst().code());
        }
        remarks.count(
                at, named.isEmpty() ? "import.partners.unlistedName" : "import.partners.severalListed", spot.name());
        return spot;
    }
}
