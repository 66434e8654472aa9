package org.relais.sources.documents.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.relais.sources.documents.blocks.FrontMatter;
import org.relais.sources.documents.blocks.MarkdownBlocks;
import org.relais.sources.documents.blocks.PassageCutter;
import org.relais.sources.documents.blocks.PlainTextBlocks;
import org.relais.sources.documents.blocks.Written;
import org.relais.sources.documents.worker.Answer.Reason;

/** Reads Markdown and plain text. */
final class TextReading {

    Answer.Read read(Question question) throws IOException, TikaException {
        if (Files.size(question.file()) > question.mostCharacters() * 2) {
            throw new RefusedException(Reason.TOO_LONG, String.valueOf(question.mostCharacters()));
        }
        var text = decoded(Files.readAllBytes(question.file()));
        return question.kind() == Kind.MARKDOWN ? markdown(text, question) : plain(text, question);
    }

    private static Answer.Read markdown(String text, Question question) {
        var matter = FrontMatter.of(text);
        var cutter = new PassageCutter();
        new MarkdownBlocks(new Limited(cutter, question.mostCharacters())).read(matter.rest());
        return new Answer.Read(
                matter.value("title", "titre").or(cutter::title).orElse(null),
                matter.value("lang", "language", "langue")
                        .flatMap(Written::language)
                        .orElse(null),
                matter.value("date").flatMap(Days::in).orElse(null),
                "text/markdown",
                cutter.passages(),
                List.of());
    }

    private static Answer.Read plain(String text, Question question) {
        var cutter = new PassageCutter();
        new PlainTextBlocks(new Limited(cutter, question.mostCharacters())).read(text);
        return new Answer.Read(cutter.title().orElse(null), null, null, "text/plain", cutter.passages(), List.of());
    }

    /** UTF-8 when it can be that, and what the bytes look like when it cannot. */
    private static String decoded(byte[] bytes) throws IOException, TikaException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return Written.plain(text, true);
            }
        } catch (CharacterCodingException otherEncoding) {
            return Written.plain(guessed(bytes), true);
        }
        return Written.plain(guessed(bytes), true);
    }

    private static String guessed(byte[] bytes) throws IOException, TikaException {
        try (var reader = new AutoDetectReader(new ByteArrayInputStream(bytes))) {
            return reader.readAllAsString();
        }
    }
}
