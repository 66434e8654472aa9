package org.relais.sources.documents.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class XhtmlBlocksTests {

    @Test
    void readsHeadingsParagraphsAndLists() throws Exception {
        assertThat(read("<h2>Accueil</h2><p>Un <b>mot</b>,\n  puis<br/>deux.</p><ol><li>un</li><li>deux</li></ol>"))
                .containsExactly(
                        new Block.Heading(2, "Accueil"),
                        new Block.Text("Un mot, puis\ndeux.", false, null),
                        new Block.Text("1. un", false, null),
                        new Block.Text("2. deux", true, null));
    }

    @Test
    void leavesOutWhatIsNotText() throws Exception {
        assertThat(read("<nav><a href='/'>Accueil</a></nav><script>x()</script><style>p{}</style><p>Texte.</p>"))
                .containsExactly(new Block.Text("Texte.", false, null));
    }

    @Test
    void readsARowOfATableAsALine() throws Exception {
        assertThat(read("<table><tr><th>Lieu</th><th>Qui</th></tr><tr><td><p>Sabha</p></td><td>Nous</td></tr></table>"))
                .containsExactly(new Block.Text("Lieu | Qui", true, null), new Block.Text("Sabha | Nous", true, null));
    }

    @Test
    void countsPagesAndSlides() throws Exception {
        assertThat(read("<div class='page'><p>Un.</p></div><div class='page'><p>Deux.</p></div>"))
                .containsExactly(
                        new Block.Page(1, false),
                        new Block.Text("Un.", false, null),
                        new Block.Page(2, false),
                        new Block.Text("Deux.", false, null));
        assertThat(read("<div class='slide-content'><p>La route</p></div>")).contains(new Block.Page(1, true));
    }

    @Test
    void tellsTheLanguageThatAPartDeclares() throws Exception {
        assertThat(read("<p>Bonjour.</p><section lang='ar'><p>مرحبا.</p></section><p lang='x!'>?</p>"))
                .containsExactly(
                        new Block.Text("Bonjour.", false, null),
                        new Block.Text("مرحبا.", false, "ar"),
                        new Block.Text("?", false, null));
    }

    @Test
    void removesWhatCannotBeSeen() throws Exception {
        assertThat(read("<p>co\u00adordi\ufeffnation&#160;&#160; locale</p>"))
                .containsExactly(new Block.Text("coordination locale", false, null));
    }

    private static List<Block> read(String body) throws Exception {
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        var blocks = new ArrayList<Block>();
        var page = "<html><head><title>Titre</title></head><body>%s</body></html>".formatted(body);
        factory.newSAXParser().parse(new InputSource(new StringReader(page)), new XhtmlBlocks(blocks::add));
        return blocks;
    }
}
