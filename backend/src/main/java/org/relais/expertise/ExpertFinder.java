package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relais.domains.ConceptFinder;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Others;
import org.relais.expertise.Experts.Reason;
import org.relais.expertise.Experts.Turn;
import org.relais.expertise.Ranking.Ranked;
import org.relais.expertise.Ranking.Weighed;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Rounding;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.EvidenceFinder;
import org.relais.search.EvidenceKind;
import org.relais.search.FactFinder;
import org.relais.search.PersonFacts;
import org.relais.search.ScoredPiece;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Who can go, and why them? */
@Component
public class ExpertFinder {

    private static final int MOST_REASONS = 4;

    /** Below half a point somebody's evidence is an accident of words. */
    private static final double LEAST = 0.005;

    private final EvidenceFinder evidence;
    private final FactFinder facts;
    private final NeedQuery needs;
    private final Vocabulary vocabulary;
    private final LikePersonQuery likes;
    private final StageCountryQuery stages;
    private final RequestReader reader;

    ExpertFinder(
            EvidenceFinder evidence,
            FactFinder facts,
            NeedQuery needs,
            LikePersonQuery likes,
            StageCountryQuery stages,
            Vocabulary vocabulary,
            ConceptFinder concepts) {
        this.evidence = evidence;
        this.facts = facts;
        this.needs = needs;
        this.likes = likes;
        this.stages = stages;
        this.vocabulary = vocabulary;
        this.reader = new RequestReader(concepts);
    }

    /** People for a request, ranked. */
    public Experts find(Viewer viewer, ExpertRequest request, Locale locale) {
        return find(viewer, request, locale, LocalDate.now());
    }

    /** People for a request, ranked as on a day. */
    public Experts find(Viewer viewer, ExpertRequest request, Locale locale, LocalDate today) {
        var aspects = aspects(viewer, request, locale);
        var ranking = new Ranking(Weights.usual(), today);
        var pieces = aspects.stream().map(Aspect::pieces).toList();
        var blend = Blend.of(aspects.stream().map(Aspect::weight).toList());
        var found = ranking.rank(pieces, blend).stream()
                .filter(person -> person.score() >= LEAST && !person.person().equals(request.like()))
                .toList();
        var known = facts.of(viewer, found.stream().map(Ranked::person).toList(), request.facts(today));
        // Who wrote with others something that the viewer may see is not always somebody whom the viewer may see.
        var ranked = found.stream()
                .filter(person -> known.containsKey(person.person()))
                .toList();
        var turns = new Turns(ranking, blend, pieces, ranked);
        var conditions = new Conditions(request, today);
        var experts = IntStream.range(0, ranked.size())
                .mapToObj(place -> expert(
                        ranked.get(place),
                        Objects.requireNonNull(known.get(ranked.get(place).person())),
                        conditions,
                        aspects,
                        turns.of(place),
                        today))
                .toList();
        return new Experts(request, labels(request, locale), experts, experts.size(), facts.people(viewer));
    }

    /** A free text read into domains, languages, countries and dates, for the viewer to see and correct. */
    public ExpertRequest read(Viewer viewer, String text) {
        return read(viewer, text, LocalDate.now());
    }

    /** The same as on a day, from which "in January" is counted. */
    public ExpertRequest read(Viewer viewer, String text, LocalDate today) {
        return reader.read(text, stages.byName(viewer), today);
    }

    /** Somebody like a person, who is not in the answer. */
    public ExpertRequest like(Viewer viewer, String person) {
        return likes.byId(viewer, person);
    }

    /** A published need as a request. */
    public ExpertRequest ofNeed(Viewer viewer, String needId) {
        return needs.byId(viewer, needId);
    }

    /** The open needs of a mission that the viewer may see, the first to begin first. */
    public List<ExpertRequest> ofMission(Viewer viewer, String mission) {
        return needs.openOf(viewer, mission);
    }

    private List<Aspect> aspects(Viewer viewer, ExpertRequest request, Locale locale) {
        var aspects = new ArrayList<Aspect>();
        for (var wanted : request.domains()) {
            vocabulary
                    .find(wanted.notation())
                    .ifPresent(concept -> aspects.add(new Aspect(
                            concept.notation(),
                            concept.top(),
                            concept.prefLabel().in(locale),
                            wanted.weight(),
                            evidence.about(viewer, concept))));
        }
        if (request.weighsText()) {
            var pieces = evidence.saying(viewer, request.text());
            if (!pieces.isEmpty()) {
                aspects.add(new Aspect("", "", request.text(), 1, pieces));
            }
        }
        return aspects;
    }

    private static Expert expert(
            Ranked ranked,
            PersonFacts candidate,
            Conditions conditions,
            List<Aspect> aspects,
            List<Turn> turns,
            LocalDate today) {
        var kinds = List.of(EvidenceKind.values());
        var points = Rounding.ofParts(kinds.stream()
                .map(kind -> 100 * ranked.byKind().getOrDefault(kind, 0d))
                .toList());
        var byKind = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
        IntStream.range(0, kinds.size()).forEach(at -> byKind.put(kinds.get(at), points.get(at)));
        var score = points.stream().mapToInt(Integer::intValue).sum();
        var pieces = Rounding.ofParts(shown(ranked));
        return new Expert(
                new ItemRef("person", candidate.person(), candidate.name()),
                candidate.profession(),
                candidate.base(),
                candidate.fictional(),
                score,
                byKind,
                domainScores(ranked, aspects),
                reasons(ranked, pieces),
                new Others(Math.max(0, ranked.pieces().size() - MOST_REASONS), pieces.getLast()),
                new ContraryFacts(today)
                        .of(candidate, aspects.stream().map(Aspect::ref).toList(), ranked),
                conditions.of(candidate),
                turns);
    }

    /** The points of the strongest pieces, and last those of all others together. */
    private static List<Double> shown(Ranked ranked) {
        var shown = new ArrayList<Double>();
        ranked.pieces().stream().limit(MOST_REASONS).forEach(piece -> shown.add(100 * piece.points()));
        shown.add(ranked.pieces().stream()
                .skip(MOST_REASONS)
                .mapToDouble(piece -> 100 * piece.points())
                .sum());
        return shown;
    }

    private static List<Reason> reasons(Ranked ranked, List<Integer> points) {
        return IntStream.range(0, Math.min(MOST_REASONS, ranked.pieces().size()))
                .mapToObj(at -> reason(ranked.pieces().get(at), points.get(at)))
                .toList();
    }

    private static Reason reason(Weighed weighed, int points) {
        var piece = weighed.piece();
        return new Reason(
                piece.kind(),
                piece.sentence(),
                new ItemRef(
                        piece.about().type(), piece.about().id(), piece.about().title()),
                piece.role() == null ? weighed.part().role() : piece.role(),
                piece.level(),
                piece.basis(),
                piece.by(),
                piece.from(),
                piece.to(),
                points);
    }

    private static List<DomainScore> domainScores(Ranked ranked, List<Aspect> aspects) {
        return IntStream.range(0, aspects.size())
                .mapToObj(at -> new DomainScore(
                        aspects.get(at).domain(),
                        aspects.get(at).top(),
                        aspects.get(at).label(),
                        (int) Math.round(100 * ranked.byAspect().get(at))))
                .toList();
    }

    private List<ItemRef> labels(ExpertRequest request, Locale locale) {
        return request.domains().stream()
                .map(wanted -> vocabulary.find(wanted.notation()))
                .flatMap(Optional::stream)
                .map((Concept concept) -> new ItemRef(
                        "domain", concept.notation(), concept.prefLabel().in(locale)))
                .toList();
    }

    /** One thing that is weighed: a domain, or the free text as a whole. */
    private record Aspect(String domain, String top, String label, double weight, List<ScoredPiece> pieces) {

        ItemRef ref() {
            return new ItemRef("domain", domain, label);
        }
    }

    static Map<EvidenceKind, Double> weights() {
        return Weights.usual().weight();
    }
}
