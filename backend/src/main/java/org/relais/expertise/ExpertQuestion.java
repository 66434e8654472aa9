package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Standings.Stood;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.Bearing;
import org.relais.search.Engagement;
import org.relais.search.Evidence;
import org.relais.search.PersonFacts;

/** One question of who can go, answered out of one moment's evidence. */
final class ExpertQuestion {

    /** Below half a point somebody's evidence is an accident of words. */
    private static final double LEAST = 0.005;

    private final Evidence evidence;
    private final ExpertRequest request;
    private final Vocabulary vocabulary;
    private final KeptSums kept;
    private final Locale locale;
    private final LocalDate today;
    private final Ranking ranking;
    private final List<Aspect> aspects;
    private final Blend blend;

    ExpertQuestion(
            Evidence evidence,
            ExpertRequest request,
            Vocabulary vocabulary,
            KeptSums kept,
            Locale locale,
            LocalDate today) {
        this.evidence = evidence;
        this.request = request;
        this.vocabulary = vocabulary;
        this.kept = kept;
        this.locale = locale;
        this.today = today;
        this.ranking = new Ranking(Weights.usual(), today);
        this.aspects = aspects();
        this.blend = Blend.of(aspects.stream().map(Aspect::weight).toList());
    }

    Experts answer(Shown shown) {
        var known = evidence.people();
        // Who wrote with others something that the viewer may see is not always somebody whom the viewer may see.
        var order = order().stream()
                .filter(person -> known.containsKey(person.person()))
                .toList();
        var conditions = new Conditions(request, engaged(), today);
        var everybody = order.stream()
                .map(person -> standing(person, Objects.requireNonNull(known.get(person.person())), conditions))
                .toList();
        return new Experts(request, labels(), everybody, explained(everybody, order, shown), known.size());
    }

    private List<Stood> order() {
        var sums = aspects.stream()
                .map(aspect -> kept.of(aspect.pieces(), ranking, today))
                .toList();
        return new Standings(ranking, blend, sums)
                .ranked(evidence::person, LEAST).stream()
                        .filter(person -> !person.person().equals(request.like()))
                        .toList();
    }

    /** Who is bound matters only where somebody is to be free. */
    private Map<String, Engagement> engaged() {
        return request.window().equals(Timespan.ALWAYS) ? Map.of() : evidence.engaged(request.window(), today);
    }

    private Standing standing(Stood person, PersonFacts facts, Conditions conditions) {
        return new Standing(
                new ItemRef("person", facts.person(), facts.name()),
                facts.profession(),
                facts.base(),
                facts.fictional(),
                person.mix().rounded(),
                byDomain(person.mix()),
                conditions.of(facts));
    }

    private List<DomainScore> byDomain(Mix mix) {
        var scores = new ArrayList<DomainScore>(aspects.size());
        for (var at = 0; at < aspects.size(); at++) {
            var aspect = aspects.get(at);
            scores.add(new DomainScore(
                    aspect.domain(), aspect.top(), aspect.label(), (int) Math.round(Mix.WHOLE * mix.aspect(at))));
        }
        return scores;
    }

    private List<Expert> explained(List<Standing> everybody, List<Stood> order, Shown shown) {
        var chosen =
                everybody.stream().filter(shown.which()).limit(shown.most()).toList();
        var ids = chosen.stream().map(standing -> standing.person().id()).toList();
        var theirs = aspects.stream()
                .map(aspect -> evidence.whole(aspect.pieces(), ids))
                .toList();
        var turns = new Turns(ranking, blend, theirs, ids, order);
        var domains = aspects.stream()
                .map(aspect -> new ItemRef("domain", aspect.domain(), aspect.label()))
                .toList();
        return chosen.stream()
                .map(standing -> {
                    var ranked = ranking.rank(
                            standing.person().id(),
                            turns.pieces(standing.person().id()),
                            blend);
                    return new Explanation(ranked, domains, today).of(standing, turns.of(ranked));
                })
                .toList();
    }

    private List<Aspect> aspects() {
        var all = new ArrayList<Aspect>();
        for (var wanted : request.domains()) {
            vocabulary
                    .find(wanted.notation())
                    .ifPresent(concept -> all.add(new Aspect(
                            concept.notation(),
                            concept.top(),
                            concept.prefLabel().in(locale),
                            wanted.weight(),
                            evidence.about(concept))));
        }
        if (request.weighsText()) {
            var pieces = evidence.saying(request.text());
            if (!pieces.isEmpty()) {
                all.add(new Aspect("", "", request.text(), 1, pieces));
            }
        }
        return all;
    }

    private List<ItemRef> labels() {
        return request.domains().stream()
                .map(wanted -> vocabulary.find(wanted.notation()))
                .flatMap(Optional::stream)
                .map((Concept concept) -> new ItemRef(
                        "domain", concept.notation(), concept.prefLabel().in(locale)))
                .toList();
    }

    /** One thing that is weighed: a domain, or the free text as a whole. */
    private record Aspect(String domain, String top, String label, double weight, Bearing pieces) {}
}
