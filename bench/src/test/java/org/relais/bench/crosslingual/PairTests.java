package org.relais.bench.crosslingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.bench.crosslingual.Pair.Answer;

class PairTests {

    @Test
    void ranksAmongItsLanguageAndAmongAll() {
        var found = new Answer(14, List.of("fr/14", "en/3", "en/14"));
        var missed = new Answer(2, List.of("fr/2", "en/3"));
        var first = new Answer(3, List.of("en/3"));

        assertThat(Pair.of("fr", "en", List.of(found, missed, first, first)))
                .isEqualTo(new Pair("fr", "en", 4, 0.5, 0.75, 0.75));
    }

    @Test
    void asksTheFirstSentenceOfAnArticle(@TempDir Path folder) throws IOException {
        var page = Files.writeString(folder.resolve("page.html"), """
                <article data-number="3">
                  <h2>Article 3</h2>
                  <p>Tout individu a droit à la vie &amp; à la sûreté. Et plus.</p>
                </article>
                """);

        var article = Article.read(page, "fr").getFirst();

        assertThat(article.id()).isEqualTo("fr/3");
        assertThat(article.question()).isEqualTo("Tout individu a droit à la vie & à la sûreté.");
    }
}
