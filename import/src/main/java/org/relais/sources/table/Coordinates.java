package org.relais.sources.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.kernel.RelaisException;

/** Where on the earth something is, in degrees. */
public record Coordinates(double latitude, double longitude) {

    public static final int MOST_LATITUDE = 90;
    public static final int MOST_LONGITUDE = 180;

    private static final String NUMBER = "([-+\u2212]?\\d+(?:\\.\\d+)?)";
    private static final Pattern WKT =
            Pattern.compile("POINT\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile("\\(?" + NUMBER + "\\s*[,;\\s]\\s*" + NUMBER + "\\)?");

    /** Those of two cells; none where they are no numbers, or are nowhere on the earth. */
    public static Optional<Coordinates> of(String latitude, String longitude) {
        try {
            return Optional.of(new Coordinates(Values.number(latitude), Values.number(longitude)))
                    .filter(Coordinates::isOnEarth);
        } catch (RelaisException.Invalid unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Those of one cell: latitude first, as people write them, or as well-known text, where OGC 06-103r4 has the
     * longitude first.
     *
     * @throws RelaisException.Invalid when it says no point, or one that is nowhere on the earth
     */
    static Coordinates read(String text) {
        var wkt = WKT.matcher(text);
        var pair = PAIR.matcher(text);
        if (wkt.matches()) {
            return checked(text, wkt.group(2), wkt.group(1));
        }
        if (pair.matches()) {
            return checked(text, pair.group(1), pair.group(2));
        }
        throw RelaisException.invalid("import.value.coordinates", text);
    }

    private static Coordinates checked(String text, String latitude, String longitude) {
        var read = Stream.of(latitude, longitude)
                .map(number -> Double.valueOf(number.replace('\u2212', '-')))
                .toList();
        var point = new Coordinates(read.getFirst(), read.getLast());
        if (!point.isOnEarth()) {
            throw RelaisException.invalid(
                    point.seemsSwapped() ? "import.value.coordinatesSwapped" : "import.value.nowhere", text);
        }
        return point;
    }

    /** Whether they would be on the earth the other way round. */
    public boolean seemsSwapped() {
        return Math.abs(latitude) <= MOST_LONGITUDE && Math.abs(longitude) <= MOST_LATITUDE;
    }

    public boolean isOnEarth() {
        return Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
    }
}
