package org.relais.sources.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.sources.documents.worker.Kind;

/** What a file is, by a look at its first and last bytes and then at its name. It is not parsed here. */
record FileLook(String ending, String head, String tail) {

    private static final int LOOK = 1 << 16;
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";
    private static final Set<String> OFFICE = Set.of(
            "doc", "dot", "ppt", "pps", "msg", "docx", "docm", "dotx", "pptx", "pptm", "ppsx", "odt", "ott", "odp");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> TEXTS = Set.of("txt", "text", "");
    private static final Pattern PAGE = Pattern.compile(
            "\\A(?:ï»¿)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile(
            "\\A(?:ï»¿)?(?:From .*\\R)?(?:(?:[A-Za-z][A-Za-z0-9-]*:[ \\t].*|[ \\t]+.*)\\R)*?(?:Received|From|Message-ID|MIME-Version|Return-Path):[ \\t].*\\R[A-Za-z \\t]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE_PARTS = Pattern.compile(
            "word/document|ppt/presentation|mimetypeapplication/vnd\\.oasis\\.opendocument\\.(?:text|presentation)");

    static FileLook at(Path file) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = read(bytes, 0);
            var tail = read(bytes, Math.max(0, bytes.length() - LOOK));
            return new FileLook(dot < 0 ? "" : name.substring(dot + 1), head, tail);
        }
    }

    /** Nothing when it is no document. */
    Optional<Kind> kind() {
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        if (head.startsWith("PK") || head.startsWith(OLE2) || head.startsWith("{\\rtf")) {
            return isOffice() ? Optional.of(Kind.OFFICE) : Optional.empty();
        }
        return isText() ? textKind() : named();
    }

    private boolean isOffice() {
        return OFFICE.contains(ending)
                || head.startsWith("{\\rtf")
                || (head.startsWith("PK") && OFFICE_PARTS.matcher(head + tail).find());
    }

    private Optional<Kind> textKind() {
        if (PAGES.contains(ending) || (isNoOther() && PAGE.matcher(head).find())) {
            return Optional.of(Kind.HTML);
        }
        if (ending.equals("eml") || (isNoOther() && LETTER.matcher(head).find())) {
            return Optional.of(Kind.EMAIL);
        }
        if (MARKDOWN.contains(ending)) {
            return Optional.of(Kind.MARKDOWN);
        }
        return TEXTS.contains(ending) ? Optional.of(Kind.TEXT) : named();
    }

    /** Names that promise a document keep their promise or are told what they are not. */
    private Optional<Kind> named() {
        if (ending.equals("pdf")) {
            return Optional.of(Kind.PDF);
        }
        if (OFFICE.contains(ending) || ending.equals("rtf")) {
            return Optional.of(Kind.OFFICE);
        }
        return ending.equals("eml") ? Optional.of(Kind.EMAIL) : Optional.empty();
    }

    /** Whether the name leaves it to the content to say what it is. */
    private boolean isNoOther() {
        return TEXTS.contains(ending) || PAGES.contains(ending) || ending.length() > 5;
    }

    private boolean isText() {
        var wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        return wide
                || head.chars()
                        .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b);
    }

    private static String read(RandomAccessFile bytes, long from) throws IOException {
        bytes.seek(from);
        var read = new byte[(int) Math.min(LOOK, bytes.length() - from)];
        bytes.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }
}
