package org.relais.sources.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;

/**
 * How the characters of a text are written.
 *
 * @param mark length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 16;

    /** By its byte order mark, else UTF-8 if all of it is, else the one of Western office programs. */
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var marked = marked(head);
        if (marked != null) {
            return marked;
        }
        var nulls = countNulls(head);
        if (nulls > head.length / 4) {
            return new Encoding(head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        if (nulls > 0) {
            throw RelaisException.invalid("import.table.notATable");
        }
        var unicode = new Encoding(StandardCharsets.UTF_8, 0);
        return unicode.fits(file) ? unicode : new Encoding(WINDOWS, 0);
    }

    Reader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    String head(Path file) throws IOException {
        try (var reader = reader(file)) {
            var head = new char[HEAD];
            var length = reader.read(head);
            // A line cut in the middle would count fewer cells than it has.
            var text = new String(head, 0, Math.max(length, 0));
            var lastLine = text.lastIndexOf('\n');
            return length == HEAD && lastLine > 0 ? text.substring(0, lastLine) : text;
        }
    }

    private boolean fits(Path file) throws IOException {
        var strict = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var buffer = new char[HEAD];
        try (var in = new InputStreamReader(Files.newInputStream(file), strict)) {
            var length = 0;
            while (length >= 0) {
                length = in.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Encoding marked(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(head, 0xfe, 0xff) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= head.length || (head[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int countNulls(byte[] head) {
        var nulls = 0;
        for (var value : head) {
            if (value == 0) {
                nulls++;
            }
        }
        return nulls;
    }
}
