package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is called, taken apart.
 *
 * @param wordings its name, and what it adds to it in brackets or after a stroke
 * @param acronyms all that it goes by, in lower case
 * @param bare whether its name is nothing but acronyms
 * @param joint whether it names several with a stroke between: two that work as one, or two names of one
 * @param nations countries that it says it is of
 */
record ReadName(List<Wording> wordings, Set<String> acronyms, boolean bare, boolean joint, Set<String> nations) {

    private static final Pattern PARTS = Pattern.compile("\\s*[|/()\\[\\];]\\s*|\\s+[-–—:]\\s+");
    private static final Pattern STROKES = Pattern.compile("\\s*[/|,]\\s*");

    static ReadName of(String name, @Nullable String acronym, NameWords words) {
        var reading = new Reading(words);
        if (acronym != null) {
            STROKES.splitAsStream(acronym).forEach(reading::acronym);
        }
        reading.name(name);
        return new ReadName(
                List.copyOf(reading.wordings),
                Set.copyOf(reading.acronyms),
                !reading.spelledOut,
                name.indexOf('/') > 0 && reading.wordings.size() > 1,
                Set.copyOf(reading.nations));
    }

    /** Gathers the parts. */
    private static final class Reading {
        private final NameWords words;
        private final List<Wording> wordings = new ArrayList<>();
        private final Set<String> acronyms = new HashSet<>();
        private final Set<String> nations = new HashSet<>();
        private boolean spelledOut;

        Reading(NameWords words) {
            this.words = words;
        }

        void acronym(String text) {
            Acronym.of(text, words).ifPresent(this::add);
        }

        void name(String text) {
            var whole = Acronym.of(text, words);
            if (whole.isPresent()) {
                add(whole.get());
                wording(text);
            } else {
                PARTS.splitAsStream(text).filter(part -> !part.isBlank()).forEach(this::part);
            }
        }

        private void part(String text) {
            var acronym = Acronym.of(text, words);
            acronym.ifPresent(this::add);
            spelledOut |= acronym.isEmpty();
            wording(text);
        }

        private void wording(String text) {
            var wording = Wording.of(text, words);
            nations.addAll(wording.nations());
            if (!wording.written().isEmpty()) {
                wordings.add(wording);
            }
        }

        private void add(Acronym acronym) {
            acronyms.add(acronym.letters());
            nations.addAll(acronym.nations());
        }
    }
}
