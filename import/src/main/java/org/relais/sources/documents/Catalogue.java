package org.relais.sources.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.graph.Link;
import org.relais.graph.Statement;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetReading;
import org.relais.sources.table.SheetRow;
import org.relais.sources.table.Sheets;

/** What the catalogue of a folder says of the files beside and below it. */
final class Catalogue {

    static final String NAME = "documents.csv";

    private final Path folder;
    private final List<SheetRow> rows;
    private final List<Finding> refused;
    private final List<Finding> remarks;
    private final Map<String, Statement.OfNode> byFile = new HashMap<>();
    private final Map<String, Statement.OfNode> byKey = new HashMap<>();

    private Catalogue(Path folder, List<Sheet> sheets, Reading reading) {
        this.folder = folder;
        this.rows = sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
        this.refused = reading.refused();
        this.remarks = reading.remarks();
        for (var understood : reading.rows()) {
            if (understood.row().subject() instanceof Statement.OfNode document) {
                byFile.putIfAbsent(
                        canonical(String.valueOf(document.properties().get(CatalogueSheet.FILE))), document);
                byKey.putIfAbsent(document.node().key(), document);
            }
        }
    }

    /** @throws org.relais.kernel.RelaisException.Invalid when the file is no catalogue that can be read */
    static Catalogue read(Path file, CatalogueSheet sheet) {
        var sheets = Sheets.read(SourceFile.of(file));
        var folder = file.toAbsolutePath().getParent();
        return new Catalogue(folder == null ? file : folder, sheets, SheetReading.of(sheets, List.of(sheet.kind())));
    }

    Optional<Statement.OfNode> entry(Path file) {
        return Optional.ofNullable(byFile.get(name(file)));
    }

    /** Why the line of a file was refused, if it was: the file without what the line says would be a false statement. */
    Optional<Finding> refusal(Path file) {
        var numbers = rows.stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> canonical(cell.text()).equals(name(file))))
                .map(SheetRow::number)
                .toList();
        return refused.stream()
                .filter(finding -> numbers.contains(finding.at().row()))
                .findFirst();
    }

    /** Files that have a line and are not there, told with the first file that is there; then with no other. */
    List<String> missing(Path file) {
        var firstPresent =
                byFile.keySet().stream().sorted().filter(this::isThere).findFirst();
        return firstPresent.filter(name(file)::equals).isEmpty()
                ? List.of()
                : byFile.keySet().stream()
                        .sorted()
                        .filter(name -> !isThere(name))
                        .toList();
    }

    /** What is odd about the catalogue itself, told with the first file too. */
    List<Finding> remarks(Path file) {
        var firstPresent =
                byFile.keySet().stream().sorted().filter(this::isThere).findFirst();
        return firstPresent.filter(name(file)::equals).isPresent() ? remarks : List.of();
    }

    /** How many documents of the catalogue stand before this one, because it replaces or translates them. */
    int depth(Path file) {
        return entry(file).map(document -> depth(document, new HashSet<>())).orElse(0);
    }

    private int depth(Statement.OfNode document, Set<String> seen) {
        if (!seen.add(document.node().key())) {
            return 0;
        }
        return before(document).mapToInt(other -> 1 + depth(other, seen)).max().orElse(0);
    }

    private Stream<Statement.OfNode> before(Statement.OfNode document) {
        return document.links().stream()
                .filter(link -> link.other().type().equals("Document"))
                .map(Link::other)
                .flatMap(other -> Optional.ofNullable(byKey.get(other.key())).stream());
    }

    private boolean isThere(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    private String name(Path file) {
        var path = file.toAbsolutePath();
        return canonical((path.startsWith(folder) ? folder.relativize(path) : path).toString());
    }

    /** The same name however it was typed and whichever system wrote it. */
    private static String canonical(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }
}
