package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relais.aliases.Reason.Kind;

/** Compares two names: what speaks for one organisation, or nothing where something speaks against it. */
final class Alike {

    /** Letters of an acronym that many organisations may share by chance. */
    private static final int SHORT = 3;

    /** What lets one suspect an office. */
    private static final Set<Kind> IN_AN_OFFICE =
            Set.of(Kind.SAME_WORDS, Kind.BLANKS, Kind.MORE_WORDS, Kind.ACRONYM, Kind.ACRONYM_AND_WORDS);

    private static final double MOST_WORDS = .6;

    private final NameWords words;

    Alike(NameWords words) {
        this.words = words;
    }

    Likeness of(Candidate one, Candidate other) {
        var nations = areOneWord(one, other) ? Nations.ALIKE : Nations.between(one.nations(), other.nations(), words);
        if (nations == Nations.APART || areTwoKnown(one, other)) {
            return new Likeness(List.of());
        }
        var reasons = new ArrayList<Reason>();
        if (one.known().isPresent() && one.known().equals(other.known())) {
            reasons.add(new Reason(Kind.KNOWN, one.known().get().code()));
        }
        if (one.name().joint() || other.name().joint()) {
            return new Likeness(reasons);
        }
        for (var ours : one.name().wordings()) {
            for (var theirs : other.name().wordings()) {
                reasons.addAll(new WordingsAlike(ours, theirs, one, other).reasons());
            }
        }
        acronyms(one, other, reasons);
        if (reasons.isEmpty()) {
            return new Likeness(List.of());
        }
        return nations == Nations.OFFICE ? inAnOffice(one, other, reasons) : new Likeness(reasons);
    }

    /** Afghan Aid and Afghanaid: whether a country is named is a question of blanks. */
    private static boolean areOneWord(Candidate one, Candidate other) {
        return one.name().wordings().stream()
                .anyMatch(ours -> other.name().wordings().stream()
                        .anyMatch(theirs -> ours.squeezed().equals(theirs.squeezed())
                                && !ours.nations().equals(theirs.nations())));
    }

    private static boolean areTwoKnown(Candidate one, Candidate other) {
        return one.known().isPresent()
                && other.known().isPresent()
                && !one.known().equals(other.known());
    }

    private static void acronyms(Candidate one, Candidate other, List<Reason> reasons) {
        shared(one.name().acronyms(), other.name().acronyms()).forEach(acronym -> {
            if (one.name().bare() != other.name().bare() && acronym.length() >= SHORT) {
                reasons.add(new Reason(Kind.ACRONYM, acronym));
            } else if (WordingsAlike.shareOfMeanings(one, other) >= MOST_WORDS) {
                reasons.add(new Reason(Kind.ACRONYM_AND_WORDS, acronym));
            }
        });
        initials(one, other, reasons);
        initials(other, one, reasons);
    }

    private static void initials(Candidate bare, Candidate spelled, List<Reason> reasons) {
        if (bare.name().bare()
                && !spelled.name().bare()
                && spelled.name().acronyms().isEmpty()) {
            spelled.name().wordings().stream()
                    .flatMap(wording -> shared(wording.initials(), bare.name().acronyms()).stream())
                    .filter(acronym -> acronym.length() >= SHORT)
                    .forEach(acronym -> reasons.add(new Reason(Kind.INITIALS, acronym)));
        }
    }

    /** An office bears the organisation's name; a national member of a family is another organisation. */
    private static Likeness inAnOffice(Candidate one, Candidate other, List<Reason> reasons) {
        var enough = reasons.stream()
                .filter(reason -> reason.kind() == Kind.KNOWN || IN_AN_OFFICE.contains(reason.kind()))
                .filter(reason -> reason.kind() == Kind.KNOWN || (isTelling(one) && isTelling(other)))
                .toList();
        if (enough.isEmpty()) {
            return new Likeness(List.of());
        }
        var more = new TreeSet<>(one.nations());
        more.addAll(other.nations());
        return new Likeness(List.of(enough.getFirst(), new Reason(Kind.COUNTRY, String.join(" ", more))));
    }

    /** Ministries and the red cross have the same name in every country, and so may three letters. */
    private static boolean isTelling(Candidate candidate) {
        return candidate.name().wordings().stream().noneMatch(wording -> NameWords.isOfFamily(wording.meanings()))
                && (!candidate.name().bare()
                        || candidate.name().acronyms().stream().anyMatch(acronym -> acronym.length() > SHORT));
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
