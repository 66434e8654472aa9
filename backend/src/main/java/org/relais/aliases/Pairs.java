package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.relais.search.NameSound;

/**
 * Which of many names are worth comparing: those that share something rare. Every pair of all would be two
 * million comparisons for two thousand names.
 */
final class Pairs {

    /** What more names than these have in common says too little. */
    private static final int LARGEST = 60;

    private static final int FEWEST_LETTERS = 5;
    private static final int ENOUGH_WORDS = 8;

    private final Map<String, List<Integer>> blocks = new HashMap<>();

    private Pairs() {}

    /** Each as the places of two in the list, the smaller first. */
    static Set<List<Integer>> of(List<Candidate> candidates) {
        var pairs = new Pairs();
        var twoScripts = candidates.stream()
                .flatMap(candidate -> candidate.name().wordings().stream())
                .anyMatch(Sounds::isArabic);
        for (var at = 0; at < candidates.size(); at++) {
            for (var key : keys(candidates.get(at), twoScripts)) {
                pairs.blocks.computeIfAbsent(key, first -> new ArrayList<>()).add(at);
            }
        }
        return pairs.all();
    }

    private Set<List<Integer>> all() {
        var pairs = new HashSet<List<Integer>>();
        for (var block : blocks.values()) {
            if (block.size() <= LARGEST) {
                for (var one = 0; one < block.size(); one++) {
                    for (var other = one + 1; other < block.size(); other++) {
                        pairs.add(List.of(block.get(one), block.get(other)));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> keys(Candidate candidate, boolean twoScripts) {
        var keys = new HashSet<String>();
        candidate.known().ifPresent(known -> keys.add("known " + known.code()));
        candidate.name().acronyms().forEach(acronym -> keys.add("acronym " + acronym));
        for (var wording : candidate.name().wordings()) {
            wording.initials().forEach(initials -> keys.add("acronym " + initials));
            words(wording, keys);
            if (twoScripts) {
                wording.written().forEach(word -> sounds(word, keys));
            }
        }
        return keys;
    }

    private static void words(Wording wording, Set<String> keys) {
        keys.add("squeezed " + wording.squeezed());
        keys.add("squeezed " + wording.core());
        var meanings = List.copyOf(new TreeSet<>(wording.meanings()));
        for (var one = 0; one < Math.min(ENOUGH_WORDS, meanings.size()); one++) {
            keys.add("word " + meanings.get(one));
            for (var other = one + 1; other < Math.min(ENOUGH_WORDS, meanings.size()); other++) {
                keys.add("words " + meanings.get(one) + " " + meanings.get(other));
            }
        }
        wording.written().forEach(word -> withoutALetter(word, keys));
    }

    /** A word and its misspelling are the same without the letter that differs. */
    private static void withoutALetter(String word, Set<String> keys) {
        if (word.length() >= FEWEST_LETTERS) {
            keys.add("letters " + word);
            for (var at = 0; at < word.length(); at++) {
                keys.add("letters " + word.substring(0, at) + word.substring(at + 1));
            }
        }
    }

    private static void sounds(String word, Set<String> keys) {
        var sounds = Letters.isArabic(word) ? NameSound.sought(word) : NameSound.written(word);
        sounds.stream().filter(sound -> sound.startsWith("s:")).forEach(sound -> keys.add("sound " + sound));
    }
}
