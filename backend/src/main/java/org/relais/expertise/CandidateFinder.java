package org.relais.expertise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.kernel.ItemRef;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.FactFinder;
import org.relais.search.FactsAsked;
import org.relais.search.PersonFacts;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Finds what conditions are judged by. In the index, as the graph would take a second for thousands of people. */
@Component
class CandidateFinder {

    private final FactFinder facts;
    private final Vocabulary vocabulary;

    CandidateFinder(FactFinder facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /** People by their id, whoever the viewer may see, with what is said of them in the domains that are asked for. */
    Map<String, Candidate> byId(
            Viewer viewer, Collection<String> ids, ExpertRequest request, LocalDate today, Locale locale) {
        var domains =
                request.domains().stream().map(ExpertRequest.Wanted::notation).collect(Collectors.toSet());
        var candidates = new HashMap<String, Candidate>();
        facts.of(viewer, ids, new FactsAsked(domains, today))
                .forEach((id, known) -> candidates.put(id, candidate(known, locale)));
        return candidates;
    }

    /** How many people the viewer may see. */
    long count(Viewer viewer) {
        return facts.people(viewer);
    }

    private Candidate candidate(PersonFacts known, Locale locale) {
        return new Candidate(
                new ItemRef("person", known.person(), known.name()),
                known.profession(),
                known.base(),
                known.fictional(),
                known.gender(),
                known.languages(),
                known.free(),
                known.availabilityConfirmedOn(),
                known.accepts(),
                known.refuses(),
                known.consentOn(),
                known.engagements().stream()
                        .map(engagement -> new Candidate.Engagement(engagement.mission(), engagement.when()))
                        .toList(),
                known.assessments().stream()
                        .map(assessment -> assessment(assessment, locale))
                        .toList());
    }

    private Candidate.Assessment assessment(PersonFacts.Assessment assessment, Locale locale) {
        var label = vocabulary
                .find(assessment.domain())
                .map((Concept concept) -> concept.prefLabel().in(locale))
                .orElse("");
        return new Candidate.Assessment(
                new ItemRef("domain", assessment.domain(), label),
                assessment.level(),
                assessment.basis(),
                assessment.by(),
                assessment.on());
    }
}
