package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.graph.PlaceKey;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.places.PlaceCodes;
import org.relais.sources.table.Coordinates;
import org.relais.sources.table.Remarks;

/**
 * The places of a table. An activity is at each of the places that its row names, the region, the
 * district, the commune and the site: so whoever asks for the region finds what goes on in its communes.
 * Only where a row names none of them is the country its place.
 */
final class PlaceMapping {

    private final CodeCheck codes;
    private final RegionCodes regions = new RegionCodes();
    private final Tally countries = new Tally();
    private final Map<Ref, PlaceNames> places = new LinkedHashMap<>();

    PlaceMapping(PlaceCodes lists) {
        this.codes = new CodeCheck(lists);
    }

    /** To be told of all rows first: which code most of them give a region, and which country they are about. */
    void learn(PartnerRecord row) {
        var spots = Spot.of(row);
        regions.learn(spots);
        named(row).or(() -> byCode(spots)).ifPresent(countries::add);
    }

    /** A row's places, from the wide to the narrow. */
    RowPlaces places(PartnerRecord row, Remarks remarks) {
        var spots = new ArrayList<>(Spot.of(row));
        regions.corrected(spots).ifPresent(region -> {
            if (!region.code().equals(RegionCodes.inTwoLetters(spots.getFirst().code()))) {
                remarks.count(row.at(), "import.partners.contradictoryCode", region.name());
            }
            spots.set(0, region);
        });
        var country = country(row, spots);
        var refs = codes.checked(spots, country, row.at(), remarks).stream()
                .flatMap(spot -> ref(spot, country).stream())
                .distinct()
                .toList();
        if (refs.isEmpty()) {
            return RowPlaces.of(ofCountry(row, remarks));
        }
        coordinates(row, remarks)
                .ifPresent(found -> told(refs.getLast(), country).at(found));
        return new RowPlaces(refs, said(spots, country));
    }

    /** Once all rows are known, for a place bears its most frequent name. */
    Statement.OfNode statement(Ref place) {
        var told = places.get(place);
        if (told == null) {
            throw new IllegalStateException("%s was not learned".formatted(place));
        }
        return told.statement(place);
    }

    /** None, and a remark, where they are nowhere on the earth. */
    private static Optional<Coordinates> coordinates(PartnerRecord row, Remarks remarks) {
        var latitude = row.text(Field.LATITUDE);
        var longitude = row.text(Field.LONGITUDE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        var found = Coordinates.of(latitude, longitude);
        if (found.isEmpty()) {
            remarks.count(row.at(), "import.partners.badCoordinates", "");
        }
        return found;
    }

    private static List<String> said(List<Spot> spots, String country) {
        return spots.stream()
                .filter(Spot::isPlace)
                .map(spot -> PlaceKey.of(spot.code(), country, spot.name()).key())
                .distinct()
                .toList();
    }

    private Optional<Ref> ref(Spot spot, String country) {
        if (!spot.isPlace()) {
            return Optional.empty();
        }
        var ref = PlaceKey.of(spot.code(), country, spot.name());
        told(ref, country).named(spot);
        return Optional.of(ref);
    }

    private List<Ref> ofCountry(PartnerRecord row, Remarks remarks) {
        var text = row.text(Field.COUNTRY);
        if (Folded.of(text).key().isEmpty()) {
            remarks.count(row.at(), "import.partners.noPlace", "");
            return List.of();
        }
        var country = named(row);
        var ref = PlaceKey.of(country.orElse(""), "", text);
        told(ref, country.orElse("")).named(new Spot(0, "", text));
        return List.of(ref);
    }

    private PlaceNames told(Ref ref, String country) {
        return places.computeIfAbsent(ref, first -> new PlaceNames(country));
    }

    /** Empty when nobody can tell; as the row says, by its P-codes, or for the whole table where it is about one country. */
    private String country(PartnerRecord row, List<Spot> spots) {
        var ofTable = row.text(Field.COUNTRY).isEmpty() && countries.distinct() == 1
                ? countries.most()
                : Optional.<String>empty();
        return named(row).or(() -> byCode(spots)).or(() -> ofTable).orElse("");
    }

    private static Optional<String> named(PartnerRecord row) {
        return row.all(Field.COUNTRY).stream()
                .flatMap(said -> Spot.country(said.text()).stream())
                .findFirst();
    }

    private static Optional<String> byCode(List<Spot> spots) {
        // The narrowest first: where two codes contradict each other it is the better witness.
        return spots.reversed().stream()
                .flatMap(spot -> Stream.of(spot.country()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
