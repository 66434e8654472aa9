package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * A place of work over some time.
 *
 * @param domains notations of what it requires
 * @param to the end, years after the beginning, be it past or to come
 */
public record Mission(
        String id,
        String title,
        String summary,
        String country,
        String place,
        LocalDate from,
        LocalDate to,
        List<String> domains) {}
