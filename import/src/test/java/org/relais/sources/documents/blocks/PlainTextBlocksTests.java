package org.relais.sources.documents.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextBlocksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA COUVERTURE MALADIE | 1",
                "2. LA COUVERTURE MALADIE | 2",
                "2. La couverture maladie | 2",
                "2.1 Conditions | 3",
                "IV. Conditions | 2",
                "Article 14 | 2",
                "Chapitre premier | 2",
            })
    void recognisesALineAsAHeading(String line, int level) {
        assertThat(read(line + "\n\nTexte."))
                .containsExactly(new Block.Heading(level, line), new Block.Text("Texte.", false, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une ligne comme une autre",
                "2. Une consigne qui finit par un point.",
                "2 500 personnes sont passées",
                "مرحبا بكم في المركز",
                "OK",
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(read(line + "\n\nTexte."))
                .containsExactly(new Block.Text(line, false, null), new Block.Text("Texte.", false, null));
    }

    @Test
    void takesATitleFromTheLinesBelowIt() {
        assertThat(read("DOMICILIATION ET DROITS\r\nSupport de formation\r\n\r\nTexte.\r\n"))
                .containsExactly(
                        new Block.Heading(1, "DOMICILIATION ET DROITS"),
                        new Block.Text("Support de formation", false, null),
                        new Block.Text("Texte.", false, null));
    }

    private static List<Block> read(String text) {
        var blocks = new ArrayList<Block>();
        new PlainTextBlocks(blocks::add).read(text);
        return blocks;
    }
}
