package org.relais.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.relais.search.Hit;
import org.relais.search.ItemType;

/** Documents and lessons as references in RIS, one tag a line. */
final class RisWriter implements HitWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

    private final Writer out;
    private final ExportTexts texts;

    RisWriter(OutputStream out, ExportTexts texts) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.texts = texts;
    }

    @Override
    public void write(Hit hit) throws IOException {
        line("TY", hit.type() == ItemType.DOCUMENT ? "RPRT" : "GEN");
        line("ID", hit.id());
        line("TI", hit.title(texts.locale()));
        lines("AU", HitColumn.people(hit));
        if (hit.date() != null) {
            line("PY", "%04d".formatted(hit.date().getYear()));
            line("DA", DAY.format(hit.date()));
        }
        line("LA", HitColumn.LANGUAGE.of(hit, texts));
        lines("KW", texts.domains(hit.domains()));
        line("AB", HitColumn.passage(hit));
        line("UR", HitColumn.link(hit));
        out.write("ER  - \r\n");
    }

    /** RIS has no comments: what stands before a record's first tag belongs to none, and readers pass over it. */
    @Override
    public void remark(String text) throws IOException {
        out.write(OneLine.of(text) + "\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void lines(String tag, Iterable<String> values) throws IOException {
        for (var value : values) {
            line(tag, value);
        }
    }

    /** A line break in a value would begin another tag. */
    private void line(String tag, String value) throws IOException {
        var text = OneLine.of(value);
        if (!text.isEmpty()) {
            out.write(tag + "  - " + text + "\r\n");
        }
    }
}
