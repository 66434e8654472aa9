package org.relais.sources.documents.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageCutterTests {

    @Test
    void cutsAtHeadingsAndSaysUnderWhich() {
        var passages = cut(heading(1, "Guide"), text("Avant tout."), heading(2, "Accueil"), text("Un."), text("Deux."));

        assertThat(passages)
                .containsExactly(
                        new Passage(null, List.of("Guide"), null, "Avant tout."),
                        new Passage(null, List.of("Guide", "Accueil"), null, "Un.\n\nDeux."));
    }

    @Test
    void putsArticlesUnderTheChapterThatHasTheirLevel() {
        var passages = cut(
                heading(3, "Titre II"),
                heading(4, "Chapitre Ier"),
                heading(4, "Article L221-1"),
                text("Un."),
                heading(4, "Article L221-2"),
                text("Deux."),
                heading(4, "Chapitre II"),
                heading(5, "Section 1"),
                heading(5, "Article L222-1"),
                text("Trois."));

        assertThat(passages)
                .extracting(Passage::path)
                .containsExactly(
                        List.of("Titre II", "Chapitre Ier", "Article L221-1"),
                        List.of("Titre II", "Chapitre Ier", "Article L221-2"),
                        List.of("Titre II", "Chapitre II", "Section 1", "Article L222-1"));
    }

    @Test
    void keepsArticlesBesideASectionThatHasTextOfItsOwn() {
        var passages = cut(heading(2, "Préambule"), text("Considérant."), heading(2, "Article 1"), text("Un."));

        assertThat(passages).extracting(Passage::path).containsExactly(List.of("Préambule"), List.of("Article 1"));
    }

    @Test
    void cutsLongSectionsBetweenParagraphsUnderTheSameHeading() {
        var paragraph = "Une phrase de taille moyenne. ".repeat(35).strip();

        var passages = cut(heading(1, "Long"), text(paragraph), text(paragraph), text(paragraph));

        assertThat(passages).extracting(Passage::heading).containsExactly("Long", "Long", "Long");
        assertThat(passages).extracting(Passage::text).containsOnly(paragraph);
    }

    @Test
    void cutsAParagraphThatIsTooLongAfterASentence() {
        var passages = cut(text("Une phrase de taille moyenne. ".repeat(200)));

        assertThat(passages).hasSizeGreaterThan(3).allSatisfy(passage -> {
            assertThat(passage.text()).endsWith("moyenne.");
            assertThat(passage.text().length()).isLessThanOrEqualTo(PassageCutter.LONGEST * 4 / 3);
        });
    }

    @Test
    void cutsAWordWithoutEndAndLosesNothingOfIt() {
        var endless = "𞤀".repeat(3000);

        var passages = cut(text(endless));

        assertThat(String.join("", passages.stream().map(Passage::text).toList()))
                .isEqualTo(endless);
    }

    @Test
    void cutsAtPagesAndNumbersThem() {
        var passages = cut(new Block.Page(1, false), text("Un."), new Block.Page(2, false), text("Deux."));

        assertThat(passages).extracting(Passage::page).containsExactly(1, 2);
    }

    @Test
    void takesTheFirstLineOfASlideAsItsTitle() {
        var passages = cut(new Block.Page(1, true), text("La route"), text("Douze étapes."));

        assertThat(passages).containsExactly(new Passage(1, List.of("La route"), null, "La route\n\nDouze étapes."));
    }

    @Test
    void cutsWhereTheLanguageChanges() {
        var passages = cut(new Block.Text("Bonjour.", false, "fr"), new Block.Text("مرحبا.", false, "ar"));

        assertThat(passages).extracting(Passage::language).containsExactly("fr", "ar");
    }

    @Test
    void findsTheTitleInALineAboveTheHeadings() {
        assertThat(title(text("Code de l'entrée et du séjour"), heading(1, "Partie législative"), text("Un.")))
                .isEqualTo("Code de l'entrée et du séjour");
        assertThat(title(heading(1, "Guide"), text("Un."))).isEqualTo("Guide");
        assertThat(title(text("Ceci est une phrase."), heading(2, "Accueil"), text("Un.")))
                .isEqualTo("Accueil");
        assertThat(title(text("Ceci est une phrase."))).isNull();
    }

    @Test
    void keepsHeadingsThatNoTextFollows() {
        assertThat(cut(heading(1, "Affiche"))).extracting(Passage::text).containsExactly("Affiche");
    }

    private static List<Passage> cut(Block... blocks) {
        var cutter = new PassageCutter();
        List.of(blocks).forEach(cutter);
        return cutter.passages();
    }

    private static @Nullable String title(Block... blocks) {
        var cutter = new PassageCutter();
        List.of(blocks).forEach(cutter);
        return cutter.title().orElse(null);
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, text);
    }

    private static Block text(String text) {
        return new Block.Text(text, false, null);
    }
}
