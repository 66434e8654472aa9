package org.relais.sources.partners;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relais.kernel.Folded;
import org.relais.sources.table.ReportedDay;

/**
 * Of which table a file is a delivery: what its name says once every period is taken out of it, so that
 * {@code mali_3w_t3_2023.xlsx} and {@code Mali 3W décembre 2023 (v2).csv} are one series.
 */
final class Series {

    private static final Pattern PERIOD = Pattern.compile(
            "\\d{1,4}|\\d{6}|\\d{8}|[qts][1-4]|(?:19|20)\\d\\d[qts][1-4]|[qts][1-4](?:19|20)\\d\\d|v\\d+|"
                    + "trimestre|trim|quarter|semestre|final|finale|version|copie|copy|au|to|du|from");

    private Series() {}

    static String of(String fileName) {
        var bare = fileName.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        var rest = Arrays.stream(Folded.of(bare).key().split("-"))
                .filter(word -> !PERIOD.matcher(word).matches() && !ReportedDay.isMonth(word))
                .collect(Collectors.joining("-"));
        return "partners/" + rest;
    }
}
