package org.relais.sources.partners;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.sources.table.Remarks;
import org.relais.sources.table.ReportedDay;

/**
 * When an activity goes on and when it was reported. An end before the start is no end: it is kept among
 * the details as the row gives it, and remarked.
 */
record ActivityDates(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate reportedOn,
        boolean endsBeforeItStarts) {

    static ActivityDates of(PartnerRecord row, Remarks remarks) {
        var from = day(row, Field.START, remarks).orElse(null);
        var to = day(row, Field.END, remarks).orElse(null);
        var reversed = from != null && to != null && to.isBefore(from);
        if (reversed) {
            remarks.count(ReturnedCells.at(row, Field.END), "import.partners.endsBeforeItStarts", "");
        }
        return new ActivityDates(from, reversed ? null : to, reported(row, remarks), reversed);
    }

    Map<String, @Nullable Object> properties() {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("from", from);
        properties.put("to", to);
        properties.put("reportedOn", reportedOn);
        return properties;
    }

    private static @Nullable LocalDate reported(PartnerRecord row, Remarks remarks) {
        return day(row, Field.REPORTED, remarks)
                .or(() -> ReportedDay.of(row.text(Field.MONTH), row.text(Field.YEAR)))
                .orElse(null);
    }

    private static Optional<LocalDate> day(PartnerRecord row, Field field, Remarks remarks) {
        var said = row.all(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var day = ReportedDay.of(said.getFirst().text());
        if (day.isEmpty()) {
            remarks.count(
                    row.at().column(said.getFirst().header()),
                    "import.partners.unreadableDate",
                    said.getFirst().header());
        }
        return day;
    }
}
