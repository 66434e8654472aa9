package org.relais.sources.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.kernel.Message;

/** What is noticed while reading; what happens in many rows is said once, with how many and where first. */
public final class Remarks {

    private final List<Finding> single = new ArrayList<>();
    private final Map<Kind, Count> counted = new LinkedHashMap<>();

    public void say(At at, String code, Object... arguments) {
        single.add(new Finding(at, Message.of(code, arguments)));
    }

    /** Of a row, and of the column or the word that it concerns. */
    public void count(At at, String code, String about) {
        counted.computeIfAbsent(new Kind(at.sheet(), code, about), first -> new Count(at)).rows++;
    }

    public List<Finding> findings() {
        var all = new ArrayList<>(single);
        counted.forEach(
                (kind, count) -> all.add(new Finding(count.first, Message.of(kind.code(), count.rows, kind.about()))));
        return all;
    }

    private record Kind(String sheet, String code, String about) {}

    /** How many rows, and the first of them. */
    private static final class Count {
        private final At first;
        private int rows;

        Count(At first) {
            this.first = first;
        }
    }
}
