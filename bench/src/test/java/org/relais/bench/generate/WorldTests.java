package org.relais.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldTests {

    private static final Size SMALL = Size.ofPassages(2_000);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(documents(7)).isEqualTo(documents(7));
        assertThat(new World(SMALL, 7).person(3)).isEqualTo(new World(SMALL, 7).person(3));
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(documents(7)).doesNotContainAnyElementsOf(documents(8));
    }

    @Test
    void makesEachDocumentAloneAsAmongTheOthers() {
        assertThat(new World(SMALL, 7).document(123)).isEqualTo(documents(7).get(123));
    }

    @Test
    void hasAsManyPassagesAsWereAskedFor() {
        var documents = documents(1);

        assertThat(documents).hasSize(SMALL.documents());
        assertThat(documents.stream()
                        .mapToInt(document -> document.passages().size())
                        .sum())
                .isEqualTo(SMALL.passages())
                .isEqualTo(2_000);
        assertThat(documents.stream().map(Document::id)).doesNotHaveDuplicates();
    }

    @Test
    void restrictsAboutOneDocumentInTenAndWritesInThreeLanguages() {
        var documents =
                new World(new Size("measured", 100, 5_000), 1).documents().toList();

        assertThat(documents.stream().filter(document -> document.access() > 2).count())
                .isBetween(420L, 580L);
        assertThat(documents.stream().collect(Collectors.groupingBy(Document::language)))
                .containsOnlyKeys("fr", "en", "ar");
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.domains()).isNotEmpty();
            assertThat(document.places()).isNotEmpty();
            assertThat(document.authors()).isNotEmpty().allMatch(author -> author < 100);
        });
    }

    @Test
    void letsFewWordsFallOften() {
        var counts = new World(SMALL, 1)
                .documents()
                .filter(document -> document.language().equals("fr"))
                .flatMap(document -> document.passages().stream())
                .flatMap(passage -> List.of(passage.text().split(" ")).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var ten = counts.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(10)
                .mapToLong(Long::longValue);

        assertThat((double) ten.sum() / all).isBetween(0.1, 0.4);
        assertThat(counts).hasSizeGreaterThan(10_000);
    }

    private static List<Document> documents(long seed) {
        return new World(SMALL, seed).documents().toList();
    }
}
