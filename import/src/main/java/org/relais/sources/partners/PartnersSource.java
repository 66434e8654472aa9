package org.relais.sources.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.domains.ConceptFinder;
import org.relais.ingest.At;
import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.places.PlaceCodes;
import org.relais.sources.table.Remarks;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.Sheets;
import org.springframework.stereotype.Component;

/** Reads who does what where. */
@Component
class PartnersSource implements Importer {

    private static final int RANK = 50;

    /** After every importer that understands the file: only to say why it is no table of partners. */
    private static final int RANK_OF_OTHER_HXL = 900;

    private static final int UNREAD_SHOWN = 8;

    /** Four times the largest table that we know of; one import is one transaction. */
    static final int MOST_ROWS = 100_000;

    private final ConceptFinder concepts;
    private final PlaceCodes codes;

    PartnersSource(ConceptFinder concepts, PlaceCodes codes) {
        this.concepts = concepts;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public int rank(SourceFile file) {
        var layouts = Sheets.peek(file, LayoutSource.DEEPEST).stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> LayoutSource.of(sheet).stream())
                .toList();
        if (layouts.stream().anyMatch(Layout::isComplete)) {
            return RANK;
        }
        return layouts.isEmpty() ? -1 : RANK_OF_OTHER_HXL;
    }

    @Override
    public Reading read(SourceFile file) {
        var remarks = new Remarks();
        var layouts = sheets(file).stream()
                .filter(sheet -> isShown(sheet, remarks))
                .flatMap(sheet -> layout(sheet, remarks).stream())
                .toList();
        if (layouts.stream().noneMatch(Layout::isComplete)) {
            throw refusal(layouts);
        }
        var reading = new PartnerReading(concepts, codes, remarks);
        for (var layout : layouts) {
            if (layout.isComplete()) {
                layout.rows().forEach(row -> reading.add(new PartnerRecord(layout, row)));
                remarkColumns(layout, remarks);
            } else {
                remarks.say(
                        of(layout.sheet()),
                        "import.partners.otherSheet",
                        layout.sheet().name());
            }
        }
        return reading.reading(Series.of(file.name()));
    }

    /** No more rows than one import can hold in memory and write at once; of more, nothing is taken. */
    private static List<Sheet> sheets(SourceFile file) {
        var sheets = Sheets.peek(file, MOST_ROWS + 1);
        for (var sheet : sheets) {
            if (sheet.rows().size() > MOST_ROWS) {
                throw RelaisException.invalid("import.partners.tooManyRows", sheet.name(), MOST_ROWS);
            }
        }
        return sheets;
    }

    private static boolean isShown(Sheet sheet, Remarks remarks) {
        if (sheet.hidden()) {
            remarks.say(
                    of(sheet),
                    "import.partners.hiddenSheet",
                    sheet.name(),
                    sheet.rows().size());
        }
        return !sheet.hidden();
    }

    private static Optional<Layout> layout(Sheet sheet, Remarks remarks) {
        var layout = LayoutSource.of(sheet);
        if (layout.isEmpty() && !sheet.rows().isEmpty()) {
            remarks.say(of(sheet), "import.partners.otherSheet", sheet.name());
        }
        return layout;
    }

    private static void remarkColumns(Layout layout, Remarks remarks) {
        if (!layout.unread().isEmpty()) {
            var shown = layout.unread().stream().limit(UNREAD_SHOWN).collect(Collectors.joining(", "));
            remarks.say(
                    of(layout.sheet()),
                    "import.partners.unreadColumns",
                    layout.unread().size(),
                    shown);
        }
        layout.twice()
                .forEach(column -> remarks.say(
                        of(layout.sheet()).column(column.header()),
                        "import.partners.tagTwice",
                        column.header(),
                        layout.of(column.field()).getFirst().header()));
        layout.of(Field.PERSONAL)
                .forEach(column -> remarks.say(
                        of(layout.sheet()).column(column.header()), "import.partners.personalColumn", column.header()));
    }

    /** What the table lacks; tables of needs and of movements bear HXL tags too. */
    private static RelaisException refusal(List<Layout> layouts) {
        return layouts.stream().anyMatch(Layout::namesOrganisations)
                ? RelaisException.invalid("import.partners.withoutActivities")
                : RelaisException.invalid("import.partners.withoutOrganisations");
    }

    private static At of(Sheet sheet) {
        return new At(sheet.name(), 0, "");
    }
}
