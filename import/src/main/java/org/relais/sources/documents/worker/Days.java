package org.relais.sources.documents.worker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as metadata write them. */
final class Days {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    static Optional<LocalDate> in(String text) {
        var iso = ISO.matcher(text);
        if (!iso.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso.group()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
