package org.relais.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.relais.kernel.RelaisException;
import org.springframework.stereotype.Component;

/** Which files a path stands for, in the order in which they should be read. */
@Component
class FilesToImport {

    private static final int DEEPEST = 12;

    private final List<Importer> importers;

    FilesToImport(List<Importer> importers) {
        this.importers = importers;
    }

    List<SourceFile> in(Path fileOrFolder) {
        var path = fileOrFolder.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw RelaisException.invalid("import.noSuchFile", fileOrFolder);
        }
        return List.of(SourceFile.of(path));
    }

    private List<SourceFile> inFolder(Path folder) {
        try (var all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> new SourceFile(file, folder))
                    .filter(file -> importers.stream().noneMatch(importer -> importer.accompanies(file)))
                    .map(file -> new Ranked(file, rank(file)))
                    .sorted(Comparator.comparingInt(Ranked::rank)
                            .thenComparing(ranked -> ranked.file().name()))
                    .map(Ranked::file)
                    .toList();
        } catch (IOException e) {
            throw RelaisException.invalid("import.unreadableFolder", folder, String.valueOf(e.getMessage()));
        }
    }

    /** The earliest rank that an importer gives; files of no known kind come last and are refused one by one. */
    private int rank(SourceFile file) {
        return importers.stream()
                .mapToInt(importer -> importer.rank(file))
                .filter(rank -> rank >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private record Ranked(SourceFile file, int rank) {}
}
