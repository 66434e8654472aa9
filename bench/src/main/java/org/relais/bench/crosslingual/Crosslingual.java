package org.relais.bench.crosslingual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relais.bench.crosslingual.Pair.Answer;
import org.relais.search.DirectIndex;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/crosslingual DIR}: a line of JSON for each pair of languages, then a table. */
public final class Crosslingual {

    private static final int WRONG_USE = 2;

    private static final Map<String, String> PAGES =
            new TreeMap<>(Map.of("fr", "fra", "en", "eng", "ar", "arb", "es", "spa", "it", "ita"));

    private Crosslingual() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: bench/crosslingual DIR; DIR holds html/udhr_fra.html and so on.");
            System.exit(WRONG_USE);
        }
        var articles = new ArrayList<Article>();
        for (var page : PAGES.entrySet()) {
            var file = Path.of(arguments[0], "html", "udhr_%s.html".formatted(page.getValue()));
            articles.addAll(Article.read(file, page.getKey()));
        }
        var pairs = pairs(articles);
        pairs.forEach(pair -> System.out.println(pair.json()));
        table(pairs);
    }

    private static List<Pair> pairs(List<Article> articles) throws IOException {
        var place = Files.createTempDirectory("relais-crosslingual");
        try (var index = new DirectIndex(Files.createDirectories(place.resolve("index")))) {
            for (var article : articles) {
                index.add(new DirectIndex.Source(article.id(), article.language(), null, article.text(), List.of()));
            }
            index.ready();
            var pairs = new ArrayList<Pair>();
            for (var asked : PAGES.keySet()) {
                var answers = articles.stream()
                        .filter(article -> article.language().equals(asked))
                        .map(article -> answer(index, article, articles.size()))
                        .toList();
                PAGES.keySet().forEach(found -> pairs.add(Pair.of(asked, found, answers)));
            }
            return pairs;
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static Answer answer(DirectIndex index, Article article, int most) {
        return new Answer(
                article.number(),
                List.copyOf(index.ranked(article.question(), most).keySet()));
    }

    private static void table(List<Pair> pairs) {
        System.out.println("\nFirst / among the first ten of the language that is sought:\n");
        System.out.println("| asked in | " + String.join(" | ", PAGES.keySet()) + " |");
        System.out.println("|---".repeat(PAGES.size() + 1) + "|");
        for (var asked : PAGES.keySet()) {
            System.out.println(pairs.stream()
                    .filter(pair -> pair.asked().equals(asked))
                    .map(pair -> String.format(Locale.ROOT, "%.2f / %.2f", pair.first(), pair.among10()))
                    .collect(Collectors.joining(" | ", "| " + asked + " | ", " |")));
        }
    }
}
