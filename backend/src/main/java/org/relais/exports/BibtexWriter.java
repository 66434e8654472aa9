package org.relais.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.search.Hit;

/** Documents and lessons as entries of BibTeX. Braces keep a title's capitals and a name whole. */
final class BibtexWriter implements HitWriter {

    private final Writer out;
    private final ExportTexts texts;
    private final BibtexKeys keys = new BibtexKeys();

    BibtexWriter(OutputStream out, ExportTexts texts) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.texts = texts;
    }

    @Override
    public void write(Hit hit) throws IOException {
        out.write("@misc{" + keys.of(hit) + ",\n");
        field("title", "{" + BibtexText.of(hit.title(texts.locale())) + "}");
        field("author", authors(HitColumn.people(hit)));
        if (hit.date() != null) {
            field("year", "%04d".formatted(hit.date().getYear()));
            field("month", "%02d".formatted(hit.date().getMonthValue()));
            field("date", hit.date().toString());
        }
        field("language", BibtexText.of(HitColumn.LANGUAGE.of(hit, texts)));
        field("keywords", BibtexText.of(String.join(", ", texts.domains(hit.domains()))));
        field("abstract", BibtexText.of(HitColumn.passage(hit)));
        field("url", HitColumn.link(hit));
        out.write("}\n\n");
    }

    /** Without a sign that begins an entry, which is what comments are in BibTeX. */
    @Override
    public void remark(String text) throws IOException {
        out.write("% " + OneLine.of(text).replace("@", "") + "\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void field(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("  " + name + " = {" + value + "},\n");
        }
    }

    private static String authors(List<String> names) {
        return names.stream().map(name -> "{" + BibtexText.of(name) + "}").collect(Collectors.joining(" and "));
    }
}
