package org.relais.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.junit.jupiter.api.Test;

class BibtexWriterTests {

    @Test
    void writesAnEntry() {
        assertThat(Hits.text(ExportFormat.BIB, Hits.document("Au port", "Amina Oumarou", "d’abord")))
                .isEqualTo("""
                    @misc{oumarou2025-0198c0de,
                      title = {{Au port}},
                      author = {{Amina Oumarou} and {Hanna Lind}},
                      year = {2025},
                      month = {08},
                      date = {2025-08-03},
                      language = {fr},
                      keywords = {protection, juridique},
                      abstract = {Dit d’abord},
                      url = {/document/%s},
                    }

                    """.formatted(Hits.ID));
    }

    @Test
    void printsSpecialLettersAsTheyAre() {
        assertThat(BibtexText.of("{ } & % $ # _ ~ ^ \\"))
                .isEqualTo("\\textbraceleft{} \\textbraceright{} \\& \\% \\$ \\# \\_ \\textasciitilde{}"
                        + " \\textasciicircum{} \\textbackslash{}");
    }

    @Test
    void letsNoTextEndItsFieldOrItsEntry() throws ParseException, TokenMgrException {
        var parsed = parse(Hits.text(
                ExportFormat.BIB, Hits.document("} }\n@misc{x, title={\\", "Robert {and} Ann\\", "100 % \"{\" #1_a")));

        assertThat(parsed.getEntries()).hasSize(1);
        assertThat(parsed.getEntries().values())
                .extracting(entry -> entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .containsExactly("{\\textbraceright{} \\textbraceright{} @misc\\textbraceleft{}x,"
                        + " title=\\textbraceleft{}\\textbackslash{}}");
    }

    @Test
    void givesEachEntryAKeyOfItsOwnThatStaysTheSame() throws ParseException, TokenMgrException {
        var first = Hits.document("0198c0de-1", "Un", "آمنة", "x");
        var second = Hits.document("0198c0de-2", "Deux", "آمنة", "x");

        assertThat(parse(Hits.text(ExportFormat.BIB, first, second)).getEntries())
                .containsOnlyKeys(new Key("document2025-0198c0de"), new Key("document2025-0198c0de2"));
    }

    @Test
    void saysOutsideOfEveryEntryThatSomeAreMissing() throws IOException, ParseException, TokenMgrException {
        var out = new ByteArrayOutputStream();
        try (var writer = new BibtexWriter(out, Hits.texts(Locale.FRENCH))) {
            writer.write(Hits.document("Au port", "A", "b"));
            writer.remark("1 sur 2");
        }

        var file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).endsWith("}\n\n% 1 sur 2\n");
        assertThat(parse(file).getEntries()).hasSize(1);
    }

    private static BibTeXDatabase parse(String file) throws ParseException, TokenMgrException {
        return new BibTeXParser().parse(new StringReader(file));
    }
}
