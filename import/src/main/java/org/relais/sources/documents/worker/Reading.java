package org.relais.sources.documents.worker;

import java.io.IOException;
import java.util.Objects;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.relais.sources.documents.worker.Answer.Reason;
import org.relais.sources.documents.worker.Answer.Refused;
import org.xml.sax.SAXException;

/** Reads one file, and says so when it cannot be read. */
final class Reading {

    private final TextReading texts = new TextReading();
    private final TikaReading others = new TikaReading();
    private final Languages languages = new Languages();

    // A hostile file may raise anything; whatever it is, it is the file that is refused.
    Answer of(Question question) {
        try {
            var read = switch (question.kind()) {
                case MARKDOWN, TEXT -> texts.read(question);
                case PDF, OFFICE, HTML, EMAIL -> others.read(question);
            };
            return read.passages().isEmpty() ? withoutText(question.kind()) : languages.told(read);
        } catch (RefusedException refusal) {
            return refusal.answer();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError fault) {
            return refused(fault);
        }
    }

    private static Refused withoutText(Kind kind) {
        return new Refused(kind == Kind.PDF ? Reason.SCANNED : Reason.NO_TEXT, "");
    }

    private static Refused refused(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refusal) {
                return refusal.answer();
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new Refused(Reason.ENCRYPTED, "");
            }
            if (cause instanceof WriteLimitReachedException || isBomb(cause)) {
                return new Refused(Reason.BOMB, "");
            }
            if (cause instanceof UnsupportedFormatException) {
                return new Refused(Reason.OTHER_KIND, Objects.requireNonNullElse(cause.getMessage(), ""));
            }
        }
        return new Refused(Reason.BROKEN, fault.getClass().getSimpleName());
    }

    private static boolean isBomb(Throwable cause) {
        var message = Objects.requireNonNullElse(cause.getMessage(), "");
        return message.contains("zip bomb") || message.contains("Zip bomb");
    }
}
