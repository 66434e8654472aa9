package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.routes.edit.DraftPlace;
import org.relais.ui.component.Words;

/** A place in words: its name, its country, its P-code, where it is. */
final class PlaceWords {

    private static final int DIGITS = 4;

    private PlaceWords() {}

    static String line(DraftPlace place) {
        return place.name() + " · " + where(place);
    }

    /** All but the name. */
    static String where(DraftPlace place) {
        return Stream.of(country(place), Optional.ofNullable(place.pcode()), Optional.of(coordinates(place)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> country(DraftPlace place) {
        return Optional.ofNullable(place.country()).map(Words::country);
    }

    private static String coordinates(DraftPlace place) {
        if (place.latitude() == null || place.longitude() == null) {
            return say("routeEdit.place.nowhere");
        }
        var degrees = NumberFormat.getNumberInstance(Words.locale());
        degrees.setMaximumFractionDigits(DIGITS);
        return degrees.format(place.latitude()) + " / " + degrees.format(place.longitude());
    }
}
