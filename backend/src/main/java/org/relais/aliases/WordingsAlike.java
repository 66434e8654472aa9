package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relais.aliases.Reason.Kind;

/** What two wordings of names have in common. */
final class WordingsAlike {

    private final Wording one;
    private final Wording other;
    private final Candidate ofOne;
    private final Candidate ofOther;

    WordingsAlike(Wording one, Wording other, Candidate ofOne, Candidate ofOther) {
        this.one = one;
        this.other = other;
        this.ofOne = ofOne;
        this.ofOther = ofOther;
    }

    List<Reason> reasons() {
        if (stems(one).equals(stems(other))) {
            return List.of(Reason.of(Kind.SAME_WORDS));
        }
        if (one.squeezed().equals(other.squeezed()) || one.core().equals(other.core())) {
            return List.of(Reason.of(Kind.BLANKS));
        }
        if (isTranslated()) {
            return List.of(Reason.of(Kind.TRANSLATED));
        }
        var letters = Typos.between(one.written(), other.written());
        if (letters.isPresent() && !isAnotherWord()) {
            return List.of(new Reason(Kind.LETTERS, "" + letters.getAsInt()));
        }
        if (Sounds.agree(one, other)) {
            return List.of(Reason.of(Kind.SOUND));
        }
        var reasons = new ArrayList<Reason>();
        moreWords(one, other, reasons);
        moreWords(other, one, reasons);
        return reasons;
    }

    /** How many of the fewer words mean the same. */
    static double shareOfMeanings(Candidate one, Candidate other) {
        var most = 0.0;
        for (var ours : one.name().wordings()) {
            for (var theirs : other.name().wordings()) {
                var both = new HashSet<>(ours.meanings());
                both.retainAll(new HashSet<>(theirs.meanings()));
                var fewer = Math.min(ours.meanings().size(), theirs.meanings().size());
                most = Math.max(most, both.size() / (double) fewer);
            }
        }
        return most;
    }

    /** In whichever order, as adjectives stand before or after; in one language order tells names apart. */
    private boolean isTranslated() {
        return one.meanings().size() > 1
                && Set.copyOf(one.meanings()).equals(Set.copyOf(other.meanings()))
                && !Set.copyOf(stems(one)).equals(Set.copyOf(stems(other)));
    }

    /** Two words that mean different things are no slip of the pen, however near: santé, sahté. */
    private boolean isAnotherWord() {
        return acronymsDiffer() && !hasOneAcronym() && one.written().size() < 3;
    }

    private void moreWords(Wording fewer, Wording more, List<Reason> reasons) {
        if (fewer.written().size() >= more.written().size() || acronymsDiffer()) {
            return;
        }
        var rest = new ArrayList<String>();
        var left = new ArrayList<>(stems(fewer));
        for (var at = 0; at < more.written().size(); at++) {
            var stem = Letters.stem(more.written().get(at));
            if (!left.isEmpty() && isSaid(left.getFirst(), stem, fewer)) {
                left.removeFirst();
            } else if (saysNothing(more, at)) {
                rest.add(more.written().get(at));
            } else {
                return;
            }
        }
        if (left.isEmpty() && tellsEnough(fewer)) {
            reasons.add(new Reason(Kind.MORE_WORDS, String.join(" ", rest)));
        }
    }

    private static boolean isSaid(String word, String other, Wording fewer) {
        return fewer.written().size() == 1 ? word.equals(other) : Typos.between(word, other) >= 0;
    }

    private boolean saysNothing(Wording more, int at) {
        var word = more.written().get(at);
        return NameWords.isIdle(more.meanings().get(at))
                || Typos.between(word, "worldwide") >= 0
                || ofOne.name().acronyms().contains(word)
                || ofOther.name().acronyms().contains(word);
    }

    private static boolean tellsEnough(Wording wording) {
        return wording.meanings().stream().anyMatch(meaning -> !NameWords.isIdle(meaning) && meaning.length() > 3);
    }

    /** Of a name that is nothing but an acronym it is the name that counts. */
    private boolean acronymsDiffer() {
        return !ofOne.name().bare()
                && !ofOther.name().bare()
                && !ofOne.name().acronyms().isEmpty()
                && !ofOther.name().acronyms().isEmpty()
                && !hasOneAcronym()
                && ofOne.name().acronyms().stream()
                        .noneMatch(ours -> ofOther.name().acronyms().stream()
                                .anyMatch(theirs -> ours.startsWith(theirs) || theirs.startsWith(ours)));
    }

    private boolean hasOneAcronym() {
        return ofOne.name().acronyms().stream().anyMatch(ofOther.name().acronyms()::contains);
    }

    private static List<String> stems(Wording wording) {
        return wording.written().stream().map(Letters::stem).toList();
    }
}
