package org.relais.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names, from 0, as they first come; once given, for as long as the program runs. */
final class Numbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    synchronized int of(String name) {
        return numbers.computeIfAbsent(name, first -> {
            names.add(first);
            return names.size() - 1;
        });
    }

    synchronized String name(int number) {
        return names.get(number);
    }
}
