package org.relais.ui.component;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments of the day as the house writes them: « 23 nov. 2026, 14:05 ». */
public final class Moments {

    private Moments() {}

    /** In the time of the machine that runs Relais. */
    public static String of(Instant at) {
        var there = at.atZone(ZoneId.systemDefault());
        return Dates.day(there.toLocalDate())
                + Words.say("list.comma")
                + DateTimeFormatter.ofPattern("HH:mm", Words.locale()).format(there);
    }
}
