package org.relais.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.relais.documents.Outline.Place;
import org.relais.documents.SideBySide.By;

/**
 * Which passages of two documents stand side by side: by their sections where both are cut up alike, else
 * by position. Within a section the first goes with the first; the last takes what is left over.
 */
record Alignment(By by, List<Pair> pairs) {

    /** Places in the one that go with places in the other. */
    record Pair(List<Place> left, List<Place> right) {}

    static Alignment of(Outline one, Outline other) {
        var left = sections(one.places());
        var right = sections(other.places());
        var alike = left.size() > 1 && levels(left).equals(levels(right));
        var pairs = new ArrayList<Pair>();
        if (alike) {
            for (var at = 0; at < left.size(); at++) {
                pairs.addAll(pairs(left.get(at), right.get(at)));
            }
        } else {
            pairs.addAll(byPosition(one.places(), other.places()));
        }
        return new Alignment(alike ? By.HEADINGS : By.POSITION, pairs);
    }

    /** Which pair holds the passage of a rank; the first when none does. */
    int holding(int rank) {
        for (var at = 0; at < pairs.size(); at++) {
            if (last(at) >= rank) {
                return at;
            }
        }
        return 0;
    }

    /** The rank that a pair begins with; what stands alone on the right is counted on after the last of the left. */
    int rank(int at) {
        var left = pairs.get(at).left();
        return left.isEmpty() ? last(at) : left.getFirst().order();
    }

    private int last(int at) {
        for (var before = at; before >= 0; before--) {
            var left = pairs.get(before).left();
            if (!left.isEmpty()) {
                return left.getLast().order() + at - before;
            }
        }
        return at + 1;
    }

    private static List<Pair> pairs(List<Place> left, List<Place> right) {
        var pairs = new ArrayList<Pair>();
        var both = Math.min(left.size(), right.size());
        for (var at = 0; at < both; at++) {
            var last = at == both - 1;
            pairs.add(new Pair(
                    left.subList(at, last ? left.size() : at + 1), right.subList(at, last ? right.size() : at + 1)));
        }
        return pairs;
    }

    private static List<Pair> byPosition(List<Place> left, List<Place> right) {
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < Math.max(left.size(), right.size()); at++) {
            pairs.add(new Pair(one(left, at), one(right, at)));
        }
        return pairs;
    }

    private static List<Place> one(List<Place> places, int at) {
        return at < places.size() ? List.of(places.get(at)) : List.of();
    }

    private static List<List<Place>> sections(List<Place> places) {
        var sections = new ArrayList<List<Place>>();
        Place before = null;
        for (var place : places) {
            if (before == null || !place.continues(before)) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(place);
            before = place;
        }
        return sections;
    }

    private static List<Integer> levels(List<List<Place>> sections) {
        return sections.stream()
                .map(section -> Objects.requireNonNullElse(section.getFirst().level(), 0))
                .toList();
    }
}
