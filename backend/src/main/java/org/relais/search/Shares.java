package org.relais.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;
import org.relais.search.Why.Reason;
import org.relais.search.Why.Share;

/**
 * Lucene's explanation of a score, summed up by what somebody asked. Each number is a leaf of it: a word or
 * a phrase in a field, by itself or as the best of several that stand in for each other.
 */
final class Shares {

    private static final Pattern LEAF = Pattern.compile("^(?:weight|ConstantScore)\\((.*?)(?: in \\d+)?\\).*");
    private static final Pattern BEST = Pattern.compile("^max plus ([0-9.]+) times others of:$");
    private static final String CHILD = "Score based on ";

    private final Map<String, Share> labels = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> inTitle = new HashSet<>();
    private final Set<String> beginnings = new LinkedHashSet<>();
    private final Map<Share, Double> points = new LinkedHashMap<>();

    /** @param titles of the item, by language */
    Shares(ItemQueryPlan plan, WordQueries words, Map<String, String> titles) {
        for (var group : plan.asked()) {
            for (var unit : group.units()) {
                if (BeginningQuery.isBeginning(unit.words())) {
                    beginnings.add(unit.words());
                    continue;
                }
                List.of(unit.words().split(" "))
                        .forEach(word -> words.terms(word).forEach(term -> typed.putIfAbsent(term, word)));
                unit.expansions()
                        .forEach(label -> words.text(label)
                                .forEach(phrase -> labels.putIfAbsent(
                                        phrase.toString(),
                                        new Share(Reason.LABEL, label.label(), label.language(), false, 0))));
            }
        }
        titles.values().forEach(title -> inTitle.addAll(words.terms(title)));
    }

    Why of(Explanation score) {
        add(score, 1);
        var shares = points.entrySet().stream()
                .map(entry -> worth(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Share::points).reversed().thenComparing(Share::what))
                .toList();
        return new Why(score.getValue().doubleValue(), shares);
    }

    private void add(Explanation part, double factor) {
        var value = part.getValue().doubleValue();
        if (!part.isMatch() || value == 0) {
            return;
        }
        var best = BEST.matcher(part.getDescription());
        var leaf = LEAF.matcher(part.getDescription());
        if (leaf.matches()) {
            points.merge(share(leaf.group(1)), factor * value, Double::sum);
        } else if (best.matches()) {
            addBest(part, factor, Double.parseDouble(best.group(1)));
        } else if (part.getDescription().startsWith(CHILD)) {
            add(part.getDetails()[0], factor);
        } else {
            List.of(part.getDetails()).forEach(detail -> add(detail, factor));
        }
    }

    private void addBest(Explanation part, double factor, double others) {
        var worstFirst = Stream.of(part.getDetails())
                .sorted(Comparator.comparingDouble(detail -> detail.getValue().doubleValue()))
                .toList();
        add(worstFirst.getLast(), factor);
        worstFirst.subList(0, worstFirst.size() - 1).forEach(detail -> add(detail, factor * others));
    }

    /** @param query as Lucene writes it: {@code field:term} or {@code field:"several terms"} */
    private Share share(String query) {
        var colon = query.indexOf(':');
        var field = query.substring(0, colon);
        var terms = query.substring(colon + 1);
        if (field.equals(Fields.DOMAIN)) {
            return new Share(Reason.DOMAIN, terms, null, false, 0);
        }
        if (field.equals(Fields.EXACT)) {
            return exact(terms);
        }
        if (field.equals(Fields.NAME_SOUND) || field.equals(Fields.NAMED_SOUND)) {
            return new Share(Reason.NAME, "", null, false, 0);
        }
        if (field.startsWith(Fields.TITLE)) {
            return new Share(Reason.TITLE, "", null, true, 0);
        }
        var word = typed.get(query);
        return word == null
                ? labels.getOrDefault(query, new Share(Reason.LABEL, terms, null, false, 0))
                : new Share(Reason.WORD, word, null, inTitle.contains(query), 0);
    }

    private Share exact(String terms) {
        if (terms.startsWith("\"")) {
            return new Share(Reason.PHRASE, terms.replace("\"", ""), null, false, 0);
        }
        return beginnings.stream()
                .filter(begun -> BeginningQuery.holds(begun, terms))
                .findFirst()
                .map(begun -> new Share(Reason.WORD, begun, null, false, 0))
                .orElseGet(() -> new Share(Reason.TYPED, "", null, false, 0));
    }

    private static Share worth(Share share, double points) {
        return new Share(share.reason(), share.what(), share.language(), share.inTitle(), points);
    }
}
