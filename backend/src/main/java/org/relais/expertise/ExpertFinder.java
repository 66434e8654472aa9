package org.relais.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;
import org.relais.search.EvidenceFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Who can go, and why them? */
@Component
public class ExpertFinder {

    private final EvidenceFinder evidence;
    private final KeptSums sums = new KeptSums();
    private final NeedQuery needs;
    private final Vocabulary vocabulary;
    private final LikePersonQuery likes;
    private final StageCountryQuery stages;
    private final RequestReader reader;

    ExpertFinder(
            EvidenceFinder evidence,
            NeedQuery needs,
            LikePersonQuery likes,
            StageCountryQuery stages,
            Vocabulary vocabulary,
            ConceptFinder concepts) {
        this.evidence = evidence;
        this.needs = needs;
        this.likes = likes;
        this.stages = stages;
        this.vocabulary = vocabulary;
        this.reader = new RequestReader(concepts);
    }

    /** People for a request, ranked, and those who are to be shown explained. */
    public Experts find(Viewer viewer, ExpertRequest request, Locale locale, Shown shown) {
        return find(viewer, request, locale, shown, LocalDate.now());
    }

    /** The same as on a day. */
    public Experts find(Viewer viewer, ExpertRequest request, Locale locale, Shown shown, LocalDate today) {
        return evidence.ask(
                viewer, found -> new ExpertQuestion(found, request, vocabulary, sums, locale, today).answer(shown));
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
}
