package org.relais.sources.documents.blocks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines {@code name: value} between two lines of dashes with which a Markdown file may begin. */
public record FrontMatter(Map<String, String> values, String rest) {

    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\r?\\n(?<lines>.*?)\\r?\\n(?:---|\\.\\.\\.)[ \\t]*\\r?\\n", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("^(?<name>\\p{L}[\\w-]*)[ \\t]*:[ \\t]*(?<value>.+)$", Pattern.MULTILINE);

    public FrontMatter {
        values = Map.copyOf(values);
    }

    public static FrontMatter of(String text) {
        var fenced = FENCED.matcher(text);
        if (!fenced.find()) {
            return new FrontMatter(Map.of(), text);
        }
        var values = new HashMap<String, String>();
        LINE.matcher(fenced.group("lines"))
                .results()
                .forEach(line -> values.putIfAbsent(
                        line.group("name").toLowerCase(Locale.ROOT),
                        line.group("value").strip().replaceAll("^[\"']|[\"']$", "")));
        return new FrontMatter(values, text.substring(fenced.end()));
    }

    /** The value of the first of these names that has one. */
    public Optional<String> value(String... names) {
        for (var name : names) {
            var value = values.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
