package org.relais.exports;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.kernel.RelaisException;
import org.relais.search.ItemType;

/** What a list of results can be taken along as. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    RIS("application/x-research-info-systems;charset=UTF-8"),
    BIB("application/x-bibtex;charset=UTF-8");

    /** What can be cited. */
    private static final Set<ItemType> WRITTEN = Set.of(ItemType.DOCUMENT, ItemType.LESSON);

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Short name for addresses, and what the file's name ends in. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isTable() {
        return this == CSV || this == XLSX;
    }

    public String fileName(LocalDate day) {
        return "relais-%s.%s".formatted(day, code());
    }

    /** The types that such a file can hold, of those wanted; all are wanted when none is named. */
    public Set<ItemType> types(Set<ItemType> wanted) {
        var among = wanted.isEmpty() ? EnumSet.allOf(ItemType.class) : wanted;
        return among.stream().filter(this::holds).collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(ItemType type) {
        return switch (this) {
            case CSV, XLSX -> true;
            case RIS, BIB -> WRITTEN.contains(type);
        };
    }

    HitWriter writer(OutputStream out, ExportTexts texts) {
        return switch (this) {
            case CSV, XLSX ->
                new HitTable(table(out, texts.of("export.sheet"), HitTable.header(texts), texts.locale()), texts);
            case RIS -> new RisWriter(out, texts);
            case BIB -> new BibtexWriter(out, texts);
        };
    }

    /** @param sheet what a workbook calls its sheet */
    TableWriter table(OutputStream out, String sheet, List<String> header, Locale locale) {
        return switch (this) {
            case CSV -> new CsvTable(out, header);
            case XLSX -> new WorkbookTable(out, sheet, header, locale);
            case RIS, BIB -> throw RelaisException.invalid("error.noTable", code());
        };
    }
}
