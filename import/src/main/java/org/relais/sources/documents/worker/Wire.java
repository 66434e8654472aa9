package org.relais.sources.documents.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.sources.documents.blocks.Passage;

/** Questions and answers as bytes. What comes from the worker is not trusted: it may have been taken over. */
final class Wire {

    static final int READY = 0x52454c31;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_PASSAGES = 200_000;

    private Wire() {}

    static void write(DataOutputStream out, Question question) throws IOException {
        text(out, question.file().toString());
        text(out, question.kind().name());
        out.writeLong(question.mostCharacters());
        out.flush();
    }

    static Question question(DataInputStream in) throws IOException {
        return new Question(Path.of(required(in)), Kind.valueOf(required(in)), in.readLong());
    }

    static void write(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Refused refused -> {
                out.writeBoolean(false);
                text(out, refused.reason().name());
                text(out, refused.detail());
            }
            case Answer.Read read -> {
                out.writeBoolean(true);
                read(out, read);
            }
        }
        out.flush();
    }

    static Answer answer(DataInputStream in) throws IOException {
        return in.readBoolean() ? read(in) : new Answer.Refused(Answer.Reason.valueOf(required(in)), required(in));
    }

    private static void read(DataOutputStream out, Answer.Read read) throws IOException {
        text(out, read.title());
        text(out, read.language());
        text(out, read.date() == null ? null : read.date().toString());
        text(out, read.mediaType());
        texts(out, read.attachments());
        out.writeInt(read.passages().size());
        for (var passage : read.passages()) {
            out.writeInt(passage.page() == null ? 0 : passage.page());
            texts(out, passage.path());
            text(out, passage.language());
            text(out, passage.text());
        }
    }

    private static Answer.Read read(DataInputStream in) throws IOException {
        var title = text(in);
        var language = text(in);
        var date = text(in);
        var mediaType = required(in);
        var attachments = texts(in);
        var passages = new ArrayList<Passage>();
        for (var left = count(in); left > 0; left--) {
            var page = in.readInt();
            passages.add(new Passage(page == 0 ? null : page, texts(in), text(in), required(in)));
        }
        var day = date == null ? null : LocalDate.parse(date);
        return new Answer.Read(title, language, day, mediaType, passages, attachments);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (var left = count(in); left > 0; left--) {
            texts.add(required(in));
        }
        return texts;
    }

    private static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST_PASSAGES) {
            throw new IOException("The worker promises %d items".formatted(count));
        }
        return count;
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length > LONGEST_TEXT) {
            throw new IOException("The worker promises a text of %d bytes".formatted(length));
        }
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String required(DataInputStream in) throws IOException {
        var text = text(in);
        if (text == null) {
            throw new IOException("A text is missing");
        }
        return text;
    }
}
