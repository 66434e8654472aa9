package org.relais.ui.partners;

import static org.relais.ui.component.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.relais.aliases.NameSuggestion;
import org.relais.aliases.Reason;
import org.relais.ui.component.Words;

/** Why two records may be one organisation, in words. */
final class ReasonWords {

    private ReasonWords() {}

    /** What agrees in the names, the strongest first, then what both do. */
    static List<String> of(NameSuggestion pair) {
        var words = pair.reasons().stream().map(ReasonWords::of).collect(Collectors.toList());
        if (!pair.countries().isEmpty()) {
            words.add(say("names.reason.countries", countries(pair.countries())));
        }
        if (!pair.tops().isEmpty()) {
            words.add(say("names.reason.domains", domains(pair.tops())));
        }
        return words;
    }

    static String countries(Iterable<String> codes) {
        return listed(codes, Words::country);
    }

    static String domains(Iterable<String> tops) {
        return listed(tops, top -> say("domain." + top));
    }

    private static String of(Reason reason) {
        var key = "names.reason." + reason.kind().name().toLowerCase(Locale.ROOT);
        return switch (reason.kind()) {
            case LETTERS -> say(key, Integer.parseInt(reason.detail()));
            case ACRONYM, ACRONYM_AND_WORDS, INITIALS ->
                say(key, reason.detail().toUpperCase(Locale.ROOT));
            case COUNTRY -> say(key, countries(Arrays.asList(reason.detail().split(" "))));
            case KNOWN, MORE_WORDS -> say(key, reason.detail());
            case SAME_WORDS, BLANKS, TRANSLATED, SOUND -> say(key);
        };
    }

    private static String listed(Iterable<String> codes, UnaryOperator<String> name) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(name)
                .sorted()
                .collect(Collectors.joining(say("list.comma")));
    }
}
