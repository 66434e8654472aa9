package org.relais.sources.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;

/** Words that stand for codes, in either language. */
final class Words {

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> choices;

    Words(Map<String, List<String>> byCode) {
        byCode.forEach((code, words) -> {
            codes.put(Folded.of(code).key(), code);
            words.forEach(word -> codes.put(Folded.of(word).key(), code));
        });
        choices = byCode.entrySet().stream().map(Words::choice).sorted().toList();
    }

    /** Each choice in French and as the code, which is English. */
    List<String> choices() {
        return choices;
    }

    String code(String text) {
        var code = codes.get(Folded.of(text).key());
        if (code == null) {
            throw RelaisException.invalid("import.value.word", text, String.join(", ", choices));
        }
        return code;
    }

    /** The first of the choices in French. */
    String example() {
        return choices.getFirst().replaceFirst(" \\(.*", "");
    }

    private static String choice(Map.Entry<String, List<String>> entry) {
        var words = entry.getValue();
        return words.isEmpty() ? entry.getKey() : "%s (%s)".formatted(words.getFirst(), entry.getKey());
    }
}
