package org.relais.sources.documents.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTests {

    @Test
    void readsHeadingsAndParagraphs() {
        assertThat(read("# Guide\n\nUn *mot* et\nun **autre**.\n\n## Accueil\n"))
                .containsExactly(
                        new Block.Heading(1, "Guide"),
                        new Block.Text("Un mot et un autre.", false, null),
                        new Block.Heading(2, "Accueil"));
    }

    @Test
    void readsLinksAndAnchorsAsTheirText() {
        assertThat(read("Voir l'article [L. 221-5](#article-l221-5) et [la loi](http://exemple.org)."))
                .containsExactly(new Block.Text("Voir l'article L. 221-5 et la loi.", false, null));
    }

    @Test
    void keepsTheNumbersOfListsForTheyAreCited() {
        assertThat(read("1. (Abrogé) ;\n2. Ordonnance ;\n\nEt :\n\n- un\n- deux\n"))
                .containsExactly(
                        new Block.Text("1. (Abrogé) ;", false, null),
                        new Block.Text("2. Ordonnance ;", true, null),
                        new Block.Text("Et :", false, null),
                        new Block.Text("• un", false, null),
                        new Block.Text("• deux", true, null));
    }

    @Test
    void leavesOutEmbeddedHtmlAndItsScripts() {
        assertThat(read("Avant <b onclick=\"x()\">gras</b>.\n\n<script>alert(1)</script>\n\nAprès."))
                .containsExactly(new Block.Text("Avant gras.", false, null), new Block.Text("Après.", false, null));
    }

    @Test
    void readsWhatStandsBeforeTheText() {
        var matter = FrontMatter.of("---\ntitle: \"Note de contexte\"\nlang: fr\n---\n# Titre\n");

        assertThat(matter.value("titre", "title")).contains("Note de contexte");
        assertThat(matter.rest()).isEqualTo("# Titre\n");
        assertThat(FrontMatter.of("---\nUne ligne\n").rest()).isEqualTo("---\nUne ligne\n");
    }

    private static List<Block> read(String text) {
        var blocks = new ArrayList<Block>();
        new MarkdownBlocks(blocks::add).read(text);
        return blocks;
    }
}
