package org.relais.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.relais.ingest.Imports;
import org.relais.security.Viewer;
import org.springframework.core.io.Resource;
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

    /** Whether an earlier start was ended while it loaded: its unpacked files are still there. */
    boolean isUnfinished(Path data) {
        return Files.isDirectory(unpacked(data));
    }

    /** Imports all of it, and returns when that is done. */
    void load(Path data) throws IOException, InterruptedException {
        var folder = Files.createDirectories(unpacked(data));
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
            unpack(resource, folder);
        }
        var done = new CountDownLatch(1);
        imports.submit(Viewer.system(), folder, () -> {
            delete(folder);
            done.countDown();
        });
        done.await();
    }

    private static Path unpacked(Path data) {
        return data.resolve("sample");
    }

    private static void unpack(Resource resource, Path folder) throws IOException {
        var address = resource.getURL().toString();
        var inside =
                URLDecoder.decode(address.substring(address.lastIndexOf(ROOT) + ROOT.length()), StandardCharsets.UTF_8);
        var target = folder.resolve(inside);
        Files.createDirectories(target.getParent());
        try (var in = resource.getInputStream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The unpacked sample data cannot be cleared away", e);
        }
    }
}
