package org.relais.sources.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;

/** Reads every sheet of a file that is of a known kind, and remarks on the others. */
public final class SheetReading {

    private static final int HEADERS_SHOWN = 8;

    private final Collection<SheetKind> kinds;
    private final Map<SheetKind, List<Line>> lines = new LinkedHashMap<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private SheetReading(Collection<SheetKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * What the sheets say.
     *
     * @throws RelaisException.Invalid when no visible sheet is of a known kind
     */
    public static Reading of(List<Sheet> sheets, Collection<SheetKind> kinds) {
        var reading = new SheetReading(kinds);
        var known = sheets.stream().map(reading::read).filter(read -> read).count();
        if (known == 0) {
            throw RelaisException.invalid("import.table.unknownColumns", headers(sheets));
        }
        return new Reading(reading.rows(), reading.refused, reading.remarks);
    }

    private List<Reading.Understood> rows() {
        var understood = new ArrayList<Reading.Understood>();
        lines.forEach((kind, ofKind) -> {
            var said = kind.mapping().apply(ofKind);
            understood.addAll(said.rows());
            refused.addAll(said.refused());
            remarks.addAll(said.remarks());
        });
        return understood;
    }

    private boolean read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return false;
        }
        if (sheet.hidden()) {
            remark(
                    sheet,
                    Message.of(
                            "import.table.hiddenSheet",
                            sheet.name(),
                            sheet.rows().size()));
            return false;
        }
        var table = Table.find(sheet, kinds);
        table.ifPresentOrElse(
                this::read, () -> remark(sheet, Message.of("import.table.unknownSheet", sheet.name(), headers(sheet))));
        return table.isPresent();
    }

    private void read(Table table) {
        remarks.addAll(table.remarks());
        var understood = lines.computeIfAbsent(table.kind(), first -> new ArrayList<>());
        table.rows().map(row -> new LineReading(table, row)).forEach(line -> {
            if (line.isExample()) {
                remarks.add(new Finding(line.line().at(), Message.of("import.table.exampleRow")));
            } else {
                add(line, understood);
            }
        });
    }

    /** One refusal for each refused row, so that the counts add up; what else is wrong with it is remarked. */
    private void add(LineReading line, List<Line> understood) {
        remarks.addAll(line.remarks());
        if (line.refusals().isEmpty()) {
            understood.add(line.line());
        } else {
            refused.add(line.refusals().getFirst());
            remarks.addAll(line.refusals().subList(1, line.refusals().size()));
        }
    }

    private void remark(Sheet sheet, Message message) {
        remarks.add(new Finding(new At(sheet.name(), 0, ""), message));
    }

    private static String headers(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
                .findFirst()
                .map(SheetReading::headers)
                .orElse("");
    }

    private static String headers(Sheet sheet) {
        return sheet.rows().getFirst().cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .limit(HEADERS_SHOWN)
                .collect(Collectors.joining(", "));
    }
}
