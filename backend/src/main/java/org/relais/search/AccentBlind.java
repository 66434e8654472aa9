package org.relais.search;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;
import org.relais.kernel.Folded;

/**
 * Automata that read a letter with an accent as the letter itself, and pass over Arabic vowel signs: so the
 * words of the index, which keep every sign, are compared with a folded one.
 */
final class AccentBlind {

    private static final Map<Integer, Integer> PLAIN = plain();

    /** Fathatan to sukun, the dagger alef, and the stroke that lengthens a word. */
    private static final List<Integer> SIGNS = IntStream.concat(
                    IntStream.rangeClosed(0x064b, 0x0652), IntStream.of(0x0640, 0x0670))
            .boxed()
            .toList();

    private AccentBlind() {}

    /**
     * Words that differ by at most so many letters, exchanged neighbours counting as one.
     *
     * @param same how many letters at the beginning are sure
     */
    static Automaton near(String folded, int edits, int same) {
        var rest = new LevenshteinAutomata(folded.substring(same), true);
        return blind(rest.toAutomaton(edits, folded.substring(0, same)), folded);
    }

    static Automaton beginning(String folded) {
        var plain = Operations.concatenate(List.of(Automata.makeString(folded), Automata.makeAnyString()));
        return blind(Operations.determinize(plain, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), folded);
    }

    private static Automaton blind(Automaton plain, String word) {
        var builder = new Automaton.Builder();
        for (var state = 0; state < plain.getNumStates(); state++) {
            builder.createState();
            builder.setAccept(state, plain.isAccept(state));
        }
        var variants = variants(word);
        for (var state = 0; state < plain.getNumStates(); state++) {
            addState(builder, plain, state, variants);
        }
        return builder.finish();
    }

    private static void addState(
            Automaton.Builder builder, Automaton plain, int state, NavigableMap<Integer, Integer> variants) {
        var step = new Transition();
        for (var at = 0; at < plain.getNumTransitions(state); at++) {
            plain.getTransition(state, at, step);
            var from = step.min;
            for (var variant : variants.subMap(step.min, true, step.max, true).keySet()) {
                if (from < variant) {
                    builder.addTransition(state, step.dest, from, variant - 1);
                }
                from = variant + 1;
            }
            if (from <= step.max) {
                builder.addTransition(state, step.dest, from, step.max);
            }
        }
        variants.forEach((variant, letter) -> {
            var to = letter.equals(variant) ? state : plain.step(state, letter);
            if (to >= 0) {
                builder.addTransition(state, to, variant);
            }
        });
    }

    /** What can stand for the letters of a word; a sign that stands for itself is passed over. */
    private static NavigableMap<Integer, Integer> variants(String word) {
        var variants = new TreeMap<Integer, Integer>();
        var letters = word.codePoints().boxed().toList();
        PLAIN.forEach((variant, letter) -> {
            if (letters.contains(letter)) {
                variants.put(variant, letter);
            }
        });
        if (letters.stream().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)) {
            SIGNS.forEach(sign -> variants.put(sign, sign));
        }
        return variants;
    }

    private static Map<Integer, Integer> plain() {
        var plain = new TreeMap<Integer, Integer>();
        var ranges =
                List.of(IntStream.range(0xc0, 0x250), IntStream.range(0x1e00, 0x1f00), IntStream.range(0x622, 0x6d4));
        ranges.forEach(range -> range.forEach(letter -> {
            var folded = folded(Character.toString(letter));
            if (folded.codePointCount(0, folded.length()) == 1 && folded.codePointAt(0) != letter) {
                plain.put(letter, folded.codePointAt(0));
            }
        }));
        return plain;
    }

    /** As {@link Folded}, and Arabic letters that are written for each other as one. */
    static String folded(String word) {
        return Folded.of(word).value().replace('ى', 'ي').replace('ة', 'ه');
    }
}
