package org.relais.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text, or of all that a stream has. */
public final class Sha256 {

    private Sha256() {}

    public static byte[] of(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hexadecimal: 64 characters. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text));
    }

    /** Of what is left of a stream, in lower-case hexadecimal. */
    public static String hex(InputStream in) throws IOException {
        return hex(in, OutputStream.nullOutputStream());
    }

    /** The same, of what is copied on the way. */
    public static String hex(InputStream in, OutputStream copy) throws IOException {
        var digest = digest();
        new DigestInputStream(in, digest).transferTo(copy);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
