package org.relais.domains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.domains.AddedLabelQuery.Label;
import org.relais.domains.OutsideMatch.Reason;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** Which outside concepts are called as our domains are, in the same language, but for case, accents and plural. */
final class LabelAgreement {

    private static final Comparator<OutsideMatch> BEST_FIRST = Comparator.comparing(OutsideMatch::proposed)
            .thenComparingInt(match -> -match.reasons().size())
            .thenComparing(OutsideMatch::domain)
            .thenComparing(OutsideMatch::uri);

    private final Map<String, List<Ours>> byLabel = new HashMap<>();

    LabelAgreement(Vocabulary vocabulary) {
        for (var concept : vocabulary.concepts()) {
            for (var language : concept.languages()) {
                var labels = concept.labels(language);
                for (var at = 0; at < labels.size(); at++) {
                    learn(new Ours(concept, language, labels.get(at), at == 0));
                }
            }
        }
    }

    /** Whatever is proposed or was judged, the best founded first. */
    List<OutsideMatch> with(List<OutsideConcept> outside, Locale locale) {
        return outside.stream()
                .flatMap(concept -> with(concept, locale))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Stream<OutsideMatch> with(OutsideConcept outside, Locale locale) {
        var found = new LinkedHashMap<String, Found>();
        outside.preferred()
                .forEach(label -> agreeing(label)
                        .forEach(ours -> found.computeIfAbsent(ours.concept().notation(), first -> new Found())
                                .add(ours, label, ours.preferred())));
        outside.others()
                .forEach(label -> agreeing(label)
                        .forEach(ours -> found.computeIfAbsent(ours.concept().notation(), first -> new Found())
                                .add(ours, label, false)));
        outside.judged().keySet().forEach(domain -> found.computeIfAbsent(domain, first -> new Found()));
        return found.entrySet().stream()
                .map(entry -> new OutsideMatch(
                        entry.getKey(),
                        outside.id(),
                        outside.uri(),
                        outside.caption(locale),
                        entry.getValue().exact ? Judgement.EXACT : Judgement.CLOSE,
                        List.copyOf(entry.getValue().reasons),
                        Optional.ofNullable(outside.judged().get(entry.getKey()))));
    }

    private List<Ours> agreeing(Label label) {
        return byLabel.getOrDefault(key(label.language(), label.text()), List.of());
    }

    private void learn(Ours ours) {
        byLabel.computeIfAbsent(key(ours.language(), ours.label()), first -> new ArrayList<>())
                .add(ours);
    }

    private static String key(String language, String label) {
        return language + " " + LabelIndex.key(label);
    }

    /** A label of ours. */
    private record Ours(Concept concept, String language, String label, boolean preferred) {}

    /** What agrees between one domain and one outside concept. */
    private static final class Found {
        private final List<Reason> reasons = new ArrayList<>();
        private boolean exact;

        void add(Ours ours, Label theirs, boolean preferred) {
            // Our preferred label comes first; a synonym that differs by its plural says nothing more.
            if (reasons.stream()
                    .noneMatch(reason -> reason.language().equals(ours.language())
                            && reason.theirs().equals(theirs.text()))) {
                reasons.add(new Reason(ours.language(), ours.label(), theirs.text()));
            }
            exact |= preferred;
        }
    }
}
