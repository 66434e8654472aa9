package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return Stream.of(country(place), place.pcode(), coordinates(place))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String country(DraftPlace place) {
        return place.country() == null ? null : Words.country(place.country());
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
