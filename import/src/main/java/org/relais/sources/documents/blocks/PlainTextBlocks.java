package org.relais.sources.documents.blocks;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads plain text: paragraphs between empty lines, and lines that stand alone and look like headings. */
public final class PlainTextBlocks {

    private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+|\\f");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?<numbers>\\d{1,2}(?:\\.\\d{1,2})*)[.)]?|[IVXL]{1,5}[.)]|[A-Z][.)])\\s+\\p{L}.*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:article|chapitre|chapter|section|titre|annexe|annex|partie|part|الفصل|المادة)\\s+\\p{Alnum}.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 100;

    private final Consumer<Block> blocks;

    public PlainTextBlocks(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    public void read(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\u2028\\u2029]", "\n");
        BETWEEN.splitAsStream(lines)
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .forEach(this::block);
    }

    private void block(String block) {
        var end = block.indexOf('\n');
        var line = end < 0 ? block : block.substring(0, end).strip();
        var level = isUpperCase(line) || end < 0 ? level(line) : 0;
        if (level == 0) {
            blocks.accept(new Block.Text(block, false, null));
            return;
        }
        blocks.accept(new Block.Heading(level, line));
        if (end >= 0) {
            blocks.accept(new Block.Text(block.substring(end + 1).strip(), false, null));
        }
    }

    /** 0 for what is no heading. */
    private static int level(String line) {
        if (line.length() > LONGEST_HEADING || line.matches(".*[.,;:!?…]")) {
            return 0;
        }
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            var numbers = numbered.group("numbers");
            return numbers == null
                    ? 2
                    : 2 + (int) numbers.chars().filter(c -> c == '.').count();
        }
        return isUpperCase(line) ? 1 : NAMED.matcher(line).matches() ? 2 : 0;
    }

    private static boolean isUpperCase(String line) {
        var letters = line.chars().filter(Character::isLetter).count();
        var upper = line.chars().filter(Character::isUpperCase).count();
        return upper >= 3 && upper == letters;
    }
}
