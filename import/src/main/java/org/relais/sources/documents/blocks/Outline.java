package org.relais.sources.documents.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The headings under which the next text stands. */
final class Outline {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:article|art\\.|المادة|مادة)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Open> open = new ArrayList<>();

    void enter(Block.Heading heading) {
        var article = ARTICLE.matcher(heading.text()).matches();
        while (!open.isEmpty() && closes(heading.level(), article, open.getLast())) {
            open.removeLast();
        }
        open.add(new Open(heading.level(), heading.text(), article));
    }

    void text() {
        if (!open.isEmpty()) {
            open.getLast().hasText = true;
        }
    }

    void leaveAll() {
        open.clear();
    }

    List<String> path() {
        return open.stream().map(heading -> heading.text).toList();
    }

    /** Codes of law give a chapter and its articles the same level: a chapter that says nothing itself holds them. */
    private static boolean closes(int level, boolean article, Open last) {
        var holdsIt = article && !last.article && !last.hasText;
        return last.level > level || (last.level == level && !holdsIt);
    }

    /** A heading that still holds. */
    private static final class Open {
        private final int level;
        private final String text;
        private final boolean article;
        private boolean hasText;

        Open(int level, String text, boolean article) {
            this.level = level;
            this.text = text;
            this.article = article;
        }
    }
}
