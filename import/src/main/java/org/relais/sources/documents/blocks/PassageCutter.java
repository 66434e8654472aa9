package org.relais.sources.documents.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a document into passages: at headings, pages and changes of language, and where it grows too long. */
public final class PassageCutter implements Consumer<Block> {

    /** Longer sections are cut between paragraphs. */
    static final int LONGEST = 1800;

    /** What is longer than this is no heading, whatever its style says. */
    private static final int LONGEST_HEADING = 300;

    private static final int LONGEST_TITLE = 160;

    /** Several lines, an item of a list, or a sentence. */
    private static final Pattern NO_TITLE = Pattern.compile("\\n|^[•–*-]|^\\p{Alnum}{1,3}[.)]\\s|[.,;:!?…،؛。|]$");

    private final List<Passage> passages = new ArrayList<>();
    private final Outline outline = new Outline();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Integer page;
    private @Nullable String language;
    private @Nullable String firstLine;
    private @Nullable String firstHeading;
    private boolean titleIsDue;

    @Override
    public void accept(Block block) {
        switch (block) {
            case Block.Heading heading
            when heading.text().length() > LONGEST_HEADING -> add(new Block.Text(heading.text(), false, null));
            case Block.Heading heading -> enter(heading);
            case Block.Page next -> turnTo(next);
            case Block.Text paragraph -> add(paragraph);
        }
    }

    /** The passages in their order, once every block is there. Headings alone are a text too. */
    public List<Passage> passages() {
        close();
        if (passages.isEmpty() && firstHeading != null) {
            passages.add(new Passage(page, List.of(), language, firstHeading));
        }
        return List.copyOf(passages);
    }

    /** A line of its own above every heading, or else the first heading. */
    public Optional<String> title() {
        return Optional.ofNullable(firstLine).or(() -> Optional.ofNullable(firstHeading));
    }

    private void enter(Block.Heading heading) {
        close();
        outline.enter(heading);
        titleIsDue = false;
        if (firstHeading == null) {
            firstHeading = heading.text();
        }
    }

    private void turnTo(Block.Page next) {
        close();
        page = next.number();
        if (next.titled()) {
            outline.leaveAll();
            titleIsDue = true;
        }
    }

    private void add(Block.Text paragraph) {
        if (titleIsDue && !paragraph.tight() && paragraph.text().length() <= LONGEST_TITLE) {
            enter(new Block.Heading(1, paragraph.text().replace('\n', ' ')));
        }
        titleIsDue = false;
        notice(paragraph.text());
        if (!text.isEmpty() && !Objects.equals(language, paragraph.language())) {
            close();
        }
        language = paragraph.language();
        outline.text();
        Sentences.cut(paragraph.text(), LONGEST).forEach(piece -> append(piece, paragraph.tight()));
    }

    private void append(String piece, boolean tight) {
        if (!text.isEmpty() && text.length() + piece.length() > LONGEST) {
            close();
        }
        if (!text.isEmpty()) {
            text.append(tight ? "\n" : "\n\n");
        }
        text.append(piece);
    }

    private void notice(String line) {
        var isFirst = passages.isEmpty() && text.isEmpty() && firstHeading == null;
        if (isFirst && line.length() <= LONGEST_TITLE && !NO_TITLE.matcher(line).find()) {
            firstLine = line;
        }
    }

    private void close() {
        if (!text.isEmpty()) {
            passages.add(new Passage(page, outline.path(), language, text.toString()));
            text.setLength(0);
        }
    }
}
