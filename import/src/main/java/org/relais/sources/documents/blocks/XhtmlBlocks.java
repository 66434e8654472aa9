package org.relais.sources.documents.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XHTML into which every office format, PDF, web page and e-mail is turned. */
public final class XhtmlBlocks extends DefaultHandler {

    private static final Set<String> UNSAID = Set.of(
            "head", "script", "style", "nav", "noscript", "template", "svg", "iframe", "object", "select", "button");
    private static final Set<String> UNSAID_CLASSES =
            Set.of("slide-master-content", "package-entry", "embedded", "ocr", "header-footer");
    private static final Set<String> IN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "img");

    private final Consumer<Block> blocks;
    private final StringBuilder words = new StringBuilder();
    private final Deque<Optional<String>> languages = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final List<String> mainHeadings = new ArrayList<>();
    private int unsaid;
    private int rows;
    private int preformatted;
    private int page;
    private String bullet = "";
    private boolean tight;

    public XhtmlBlocks(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    /** The outermost heading, when there is but one. */
    public Optional<String> onlyMainHeading() {
        return mainHeadings.size() == 1 ? Optional.of(mainHeadings.getFirst()) : Optional.empty();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        var name = localName.toLowerCase(Locale.ROOT);
        if (unsaid > 0 || isUnsaid(name, attributes)) {
            unsaid++;
            return;
        }
        begin(name);
        languages.push(language(attributes));
        switch (name) {
            case "br" -> words.append('\n');
            case "pre" -> preformatted++;
            case "tr" -> rows++;
            case "ul", "ol" -> lists.push(name.equals("ul") ? 0 : 1);
            case "li" -> item();
            case "div" -> turnIfPage(String.valueOf(attributes.getValue("class")));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (unsaid > 0) {
            unsaid--;
            return;
        }
        var name = localName.toLowerCase(Locale.ROOT);
        end(name);
        languages.poll();
        switch (name) {
            case "pre" -> preformatted--;
            case "tr" -> rows--;
            case "ul", "ol" -> lists.poll();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (unsaid == 0) {
            var text = new String(characters, start, length);
            words.append(preformatted > 0 ? text : text.replace('\n', ' ').replace('\r', ' '));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    private void begin(String name) {
        if (!IN_A_LINE.contains(name) && !name.equals("br")) {
            flush();
        }
    }

    private void end(String name) {
        if (name.matches("h[1-6]")) {
            heading(name.charAt(1) - '0');
        } else if (rows > 0 && (name.equals("td") || name.equals("th"))) {
            words.append(" | ");
        } else if (name.equals("tr")) {
            row();
        } else if (!IN_A_LINE.contains(name) && !name.equals("br")) {
            flush();
        }
    }

    private void flush() {
        if (rows > 0) {
            words.append(' ');
            return;
        }
        var text = taken();
        if (!text.isEmpty()) {
            blocks.accept(new Block.Text(bullet + text, tight, language()));
            bullet = "";
            tight = false;
        }
    }

    private void heading(int level) {
        var text = taken().replace('\n', ' ');
        if (!text.isEmpty()) {
            blocks.accept(new Block.Heading(level, text));
            if (level == 1) {
                mainHeadings.add(text);
            }
        }
    }

    private void row() {
        var text = taken().replaceAll("\\s*\\n\\s*", " ").replaceAll("( \\|\\s*)+$", "");
        if (!text.isBlank() && !text.equals("|")) {
            blocks.accept(new Block.Text(text, true, language()));
        }
    }

    private void item() {
        var number = lists.isEmpty() ? 0 : lists.pop();
        lists.push(number == 0 ? 0 : number + 1);
        tight = number != 1;
        bullet = number == 0 ? "• " : number + ". ";
    }

    private void turnIfPage(String classes) {
        if (classes.equals("page") || classes.equals("slide-content")) {
            blocks.accept(new Block.Page(++page, classes.equals("slide-content")));
        }
    }

    private String taken() {
        var text = Written.plain(words.toString(), preformatted > 0);
        words.setLength(0);
        return text;
    }

    private @Nullable String language() {
        var innermost = languages.peek();
        return innermost == null ? null : innermost.orElse(null);
    }

    private Optional<String> language(Attributes attributes) {
        var stated =
                attributes.getValue("lang") == null ? attributes.getValue("xml:lang") : attributes.getValue("lang");
        return stated == null ? Optional.ofNullable(language()) : Written.language(stated);
    }

    private static boolean isUnsaid(String name, Attributes attributes) {
        return UNSAID.contains(name)
                || UNSAID_CLASSES.contains(String.valueOf(attributes.getValue("class")))
                || attributes.getValue("hidden") != null;
    }
}
