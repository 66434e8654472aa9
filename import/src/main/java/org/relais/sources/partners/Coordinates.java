package org.relais.sources.partners;

import java.util.Optional;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Formats;

/** Where on the earth something is, in degrees. */
record Coordinates(double latitude, double longitude) {

    /** Those of a row; none, and a remark, where they are nowhere on the earth. */
    static Optional<Coordinates> of(PartnerRecord row, Remarks remarks) {
        var latitude = row.text(Field.LATITUDE);
        var longitude = row.text(Field.LONGITUDE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        var found = parse(latitude, longitude);
        if (found.isEmpty()) {
            remarks.count(row.at(), "import.partners.badCoordinates", "");
        }
        return found;
    }

    private static Optional<Coordinates> parse(String latitude, String longitude) {
        try {
            var found =
                    new Coordinates((Double) Formats.NUMBER.read(latitude), (Double) Formats.NUMBER.read(longitude));
            return Math.abs(found.latitude) <= 90 && Math.abs(found.longitude) <= 180
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (RelaisException.Invalid unreadable) {
            return Optional.empty();
        }
    }
}
