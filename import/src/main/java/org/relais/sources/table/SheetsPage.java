package org.relais.sources.table;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The reference of sheets and their columns, in Markdown, made from the kinds that are read. */
final class SheetsPage {

    private final Collection<SheetKind> kinds;
    private final ColumnWords french;
    private final ColumnWords english;

    SheetsPage(Collection<SheetKind> kinds, MessageSource messages) {
        this.kinds = kinds;
        this.french = new ColumnWords(messages, Locale.FRENCH);
        this.english = new ColumnWords(messages, Locale.ENGLISH);
    }

    String markdown() {
        return """
            # Sheets that can be imported

            Made from the kinds of sheets in `import` by `SheetsPage`; a test fails when it is not what they say.
            A sheet is a CSV file or a visible sheet of an XLSX workbook, and is recognised by its headers among its
            first %d rows: case, accents, blanks and the order do not matter. Columns marked with \\* are to be
            there and filled in. A cell that is left empty takes back what was stated; a column that is left out
            states nothing. Kinds come in the order in which they are read.

            %s""".formatted(
                        Table.HEADER_WITHIN,
                        kinds.stream()
                                .sorted(Comparator.comparingInt(SheetKind::rank).thenComparing(SheetKind::name))
                                .map(this::section)
                                .collect(Collectors.joining("\n")));
    }

    private String section(SheetKind kind) {
        var required = kind.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .collect(Collectors.toSet());
        var anyOf = kind.signature().stream()
                .filter(names -> Collections.disjoint(names, required))
                .map(names -> kind.columns().stream()
                        .filter(column -> names.contains(column.name()))
                        .map(column -> "`%s`".formatted(column.header(Locale.FRENCH)))
                        .collect(Collectors.joining(" or ", "Recognised by ", " too.\n\n")))
                .collect(Collectors.joining());
        return "## %s · %s%n%n%s| français | English | holds | example |%n|---|---|---|---|%n%s"
                .formatted(
                        french.kind(kind),
                        english.kind(kind),
                        anyOf,
                        kind.columns().stream().map(this::line).collect(Collectors.joining()));
    }

    private String line(Column column) {
        return "| %s%s | %s | %s | %s |%n"
                .formatted(
                        column.header(Locale.FRENCH),
                        column.required() ? " \\*" : "",
                        column.header(Locale.ENGLISH),
                        english.format(column),
                        column.example());
    }
}
