package org.relais.search;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;

/**
 * How long an item can be relied on.
 *
 * @param confirmedOn when somebody last said that it is so
 * @param reviewBy by when it must be looked at again, by what it says itself
 */
record Trust(@Nullable LocalDate confirmedOn, @Nullable LocalDate reviewBy) {

    private static final String CONFIRMED_ON = "confirmedOn";
    private static final String REVIEW_BY = "reviewBy";

    /** As {@link Freshness} has it: a year after it was confirmed, a fact is out of date. */
    private static final Period AFTER_CONFIRMATION = Period.ofMonths(12);

    static final Trust UNKNOWN = new Trust(null, null);

    void addTo(Document row) {
        store(row, CONFIRMED_ON, confirmedOn);
        store(row, REVIEW_BY, reviewBy);
        until().ifPresent(day -> row.add(new LongField(Fields.TRUSTED, day.toEpochDay(), Store.NO)));
    }

    /** As a row has it; null where nobody ever said. */
    static @Nullable Freshness of(Document row, LocalDate today) {
        var reviewBy = day(row, REVIEW_BY);
        var confirmedOn = day(row, CONFIRMED_ON);
        if (reviewBy != null) {
            return Freshness.until(reviewBy, today);
        }
        return confirmedOn == null ? null : Freshness.confirmed(confirmedOn, today);
    }

    private Optional<LocalDate> until() {
        return Stream.of(
                        Optional.ofNullable(reviewBy),
                        Optional.ofNullable(confirmedOn).map(day -> day.plus(AFTER_CONFIRMATION)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void store(Document row, String name, @Nullable LocalDate day) {
        if (day != null) {
            row.add(new StoredField(name, day.toString()));
        }
    }

    private static @Nullable LocalDate day(Document row, String name) {
        var stored = row.get(name);
        return stored == null ? null : LocalDate.parse(stored);
    }
}
