package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something written.
 *
 * @param language fr, en or ar
 * @param access 2 for what every account may read, 3 for what is restricted
 * @param domains notations of what it is about
 * @param places names of the stages that it is about
 * @param authors numbers of people, the first one leading
 */
public record Document(
        String id,
        String title,
        String language,
        String kind,
        String state,
        LocalDate date,
        int access,
        Set<String> domains,
        Set<String> places,
        List<Integer> authors,
        List<Passage> passages) {}
