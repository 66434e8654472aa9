package org.relais.sources.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.relais.kernel.RelaisException;

/** Unpacks a workbook into nowhere before it is read, for what an archive says of its size need not be true. */
final class ZipCheck {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_BYTES = 1024 * MEGABYTE;

    /** Shared texts are held in memory as a whole. */
    private static final long MOST_BYTES_OF_TEXTS = 128 * MEGABYTE;

    /** Tables of equal cells shrink to a fiftieth; only what is made to burst shrinks further. */
    private static final long MOST_RATIO = 200;

    private static final long HARMLESS = 16 * MEGABYTE;

    private final byte[] buffer = new byte[1 << 16];
    private final long packed;
    private long unpacked;

    private ZipCheck(long packed) {
        this.packed = packed;
    }

    static void refuseBombs(Path file) throws IOException {
        var check = new ZipCheck(Files.size(file));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                check.unpack(zip, entries.nextElement());
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var before = unpacked;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                refuseIfTooMuch();
                if (entry.getName().endsWith("sharedStrings.xml") && unpacked - before > MOST_BYTES_OF_TEXTS) {
                    throw RelaisException.invalid("import.table.bomb");
                }
            }
        }
    }

    private void refuseIfTooMuch() {
        if (unpacked > MOST_BYTES || (unpacked > HARMLESS && unpacked / packed > MOST_RATIO)) {
            throw RelaisException.invalid("import.table.bomb");
        }
    }
}
