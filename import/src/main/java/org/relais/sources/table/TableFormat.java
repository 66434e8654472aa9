package org.relais.sources.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.relais.kernel.RelaisException;

/** What a file is, by its first bytes and then by its name. */
enum TableFormat {
    TEXT,
    WORKBOOK,
    /** A workbook behind a password. */
    ENCRYPTED,
    /** A spreadsheet of a kind that is not read. */
    OTHER_SPREADSHEET,
    NONE;

    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "tsv", "tab", "ssv", "hxl");
    private static final Set<String> WORKBOOK_ENDINGS = Set.of("xlsx", "xlsm", "xltx");
    private static final Set<String> OTHER_ENDINGS = Set.of("xls", "xlt", "xlsb", "ods", "numbers");
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
    private static final int LOOK = 1 << 16;

    boolean isReadable() {
        return this == TEXT || this == WORKBOOK;
    }

    static TableFormat of(Path file) {
        var ending = ending(file);
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(LOOK);
            if (startsWith(head, OLE2)) {
                return ole2(head, ending);
            }
            if (startsWith(head, ZIP)) {
                return zip(file, ending);
            }
            if (WORKBOOK_ENDINGS.contains(ending)) {
                throw RelaisException.invalid("import.table.broken", "ZIP");
            }
            return TEXT_ENDINGS.contains(ending) ? TEXT : OTHER_ENDINGS.contains(ending) ? OTHER_SPREADSHEET : NONE;
        } catch (IOException e) {
            throw RelaisException.invalid("import.table.broken", String.valueOf(e.getMessage()));
        }
    }

    private static TableFormat ole2(byte[] head, String ending) {
        var name = new String(ENCRYPTED_PACKAGE.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        if (WORKBOOK_ENDINGS.contains(ending) || new String(head, StandardCharsets.ISO_8859_1).contains(name)) {
            return ENCRYPTED;
        }
        return OTHER_ENDINGS.contains(ending) ? OTHER_SPREADSHEET : NONE;
    }

    private static TableFormat zip(Path file, String ending) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return WORKBOOK;
            }
        } catch (ZipException e) {
            if (!WORKBOOK_ENDINGS.contains(ending)) {
                return NONE;
            }
            throw e;
        }
        return OTHER_ENDINGS.contains(ending) ? OTHER_SPREADSHEET : WORKBOOK_ENDINGS.contains(ending) ? WORKBOOK : NONE;
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
