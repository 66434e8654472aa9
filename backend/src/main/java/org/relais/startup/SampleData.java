package org.relais.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.relais.ingest.Imports;
import org.relais.security.Viewer;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The fictional cell that ships with the product, imported like any other folder. */
@Component
class SampleData {

    private static final String ROOT = "sample/";

    private final Imports imports;

    SampleData(Imports imports) {
        this.imports = imports;
    }

    void load(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("sample"));
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
            var address = resource.getURL().toString();
            var target = folder.resolve(java.net.URLDecoder.decode(
                    address.substring(address.lastIndexOf(ROOT) + ROOT.length()),
                    java.nio.charset.StandardCharsets.UTF_8));
            Files.createDirectories(target.getParent());
            try (var in = resource.getInputStream()) {
                Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        imports.submit(Viewer.system(), folder, () -> delete(folder));
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The unpacked sample data cannot be cleared away", e);
        }
    }
}
