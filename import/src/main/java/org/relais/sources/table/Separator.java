package org.relais.sources.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between the cells of a text. */
record Separator(char character) {

    private static final List<Separator> USUAL =
            List.of(new Separator(','), new Separator(';'), new Separator('\t'), new Separator('|'));

    /** Some spreadsheets say it themselves. */
    private static final Pattern SAID = Pattern.compile("^\"?sep=(.)\"?\\s*$", Pattern.MULTILINE);

    private static final int LINES = 20;

    /** The separator by which the first lines fall into equally many cells, and into the most of them. */
    static Separator of(String head) {
        var said = SAID.matcher(head);
        if (said.lookingAt()) {
            return new Separator(said.group(1).charAt(0));
        }
        return USUAL.stream()
                .max(Comparator.comparingLong(separator -> separator.score(head)))
                .filter(separator -> separator.score(head) > 0)
                .orElse(USUAL.getFirst());
    }

    private long score(String head) {
        try (var csv = TextSheet.lenient().fieldSeparator(character).ofCsvRecord(head)) {
            var counts = csv.stream()
                    .limit(LINES)
                    .map(line -> (long) line.getFieldCount())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return counts.entrySet().stream().mapToLong(Separator::weight).max().orElse(0);
        } catch (CsvParseException | java.io.IOException e) {
            return 0;
        }
    }

    private static long weight(Map.Entry<Long, Long> linesOfWidth) {
        return (linesOfWidth.getKey() - 1) * linesOfWidth.getValue() * linesOfWidth.getValue();
    }
}
