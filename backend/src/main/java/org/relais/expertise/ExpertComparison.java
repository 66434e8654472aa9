package org.relais.expertise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Side;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Reason;
import org.relais.search.Evidence;
import org.relais.search.EvidenceFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What sets a few people apart, for one request? */
@Component
public class ExpertComparison {

    private final ExpertFinder finder;
    private final EvidenceFinder evidence;
    private final InterestQuery interests;

    ExpertComparison(ExpertFinder finder, EvidenceFinder evidence, InterestQuery interests) {
        this.finder = finder;
        this.evidence = evidence;
        this.interests = interests;
    }

    /** The people of these ids who have evidence for the request; the others are only counted. */
    public Compared of(Viewer viewer, ExpertRequest request, List<String> people, Locale locale) {
        var shown = Shown.people(people);
        var experts = finder.find(viewer, request, locale, shown).explained();
        var ids = experts.stream().map(expert -> expert.person().id()).toList();
        var sheets = evidence.ask(viewer, Evidence::people);
        var attracted = interests.of(viewer, ids, locale);
        var strongest = strongest(viewer, request, shown, experts, locale);
        var sides = new ArrayList<Side>();
        for (var expert : experts) {
            var id = expert.person().id();
            // Whoever vanished between two questions is not compared.
            Optional.ofNullable(sheets.get(id))
                    .map(sheet -> new Side(
                            expert,
                            held(expert, strongest),
                            sheet.languages(),
                            sheet.free(),
                            sheet.availabilityConfirmedOn(),
                            attracted.getOrDefault(id, List.of())))
                    .ifPresent(sides::add);
        }
        var named = (int) people.stream().distinct().count();
        return new Compared(request, List.copyOf(sides), named - sides.size());
    }

    /** For each domain the weightiest piece of each person, by asking for it alone. */
    private Map<List<String>, Reason> strongest(
            Viewer viewer, ExpertRequest request, Shown shown, List<Expert> experts, Locale locale) {
        var strongest = new HashMap<List<String>, Reason>();
        var domains = experts.stream()
                .flatMap(expert -> expert.byDomain().stream())
                .map(DomainScore::domain)
                .distinct()
                .toList();
        for (var domain : domains) {
            for (var expert :
                    finder.find(viewer, request.about(domain), locale, shown).explained()) {
                expert.strongest().stream()
                        .findFirst()
                        .ifPresent(
                                piece -> strongest.put(List.of(expert.person().id(), domain), piece));
            }
        }
        return strongest;
    }

    private static List<Held> held(Expert expert, Map<List<String>, Reason> strongest) {
        return expert.byDomain().stream()
                .map(score -> new Held(
                        score.domain(),
                        score.top(),
                        score.label(),
                        score.score(),
                        expert.levels().get(score.domain()),
                        strongest.get(List.of(expert.person().id(), score.domain()))))
                .toList();
    }
}
