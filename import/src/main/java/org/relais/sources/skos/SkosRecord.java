package org.relais.sources.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/** A concept as the file says it, from the line on which it is first spoken of. */
final class SkosRecord {

    /** What is longer is a text that someone put there, no label. */
    private static final int LONGEST_LABEL = 300;

    private final String uri;
    private final int line;
    private final SequencedSet<String> schemes = new TreeSet<>();
    private final SequencedSet<String> preferred = new TreeSet<>();
    private final SequencedSet<String> others = new TreeSet<>();
    private final List<String> tooLong = new ArrayList<>();

    SkosRecord(String uri, int line) {
        this.uri = uri;
        this.line = line;
    }

    String uri() {
        return uri;
    }

    int line() {
        return line;
    }

    SequencedSet<String> schemes() {
        return schemes;
    }

    void isIn(String scheme) {
        schemes.add(scheme);
    }

    void isCalled(String label, String language, boolean first) {
        var clean = label.strip();
        if (clean.length() > LONGEST_LABEL) {
            tooLong.add(clean);
        } else if (!clean.isEmpty()) {
            (first ? preferred : others).add(clean + "@" + language);
        }
    }

    /** Labels that end in @ and their language, in an order that does not depend on the file. */
    List<String> preferred() {
        return List.copyOf(preferred);
    }

    List<String> others() {
        return others.stream().filter(label -> !preferred.contains(label)).toList();
    }

    int labelsLeftOut() {
        return tooLong.size();
    }

    /** Its name in the first of the interface's languages that it has one in. */
    String caption() {
        return List.of("@fr", "@en", "@ar", "@").stream()
                .flatMap(ending -> preferred.stream().filter(label -> label.endsWith(ending) || ending.equals("@")))
                .findFirst()
                .map(label -> label.substring(0, label.lastIndexOf('@')))
                .orElse(uri);
    }
}
