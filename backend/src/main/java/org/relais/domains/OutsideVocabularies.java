package org.relais.domains;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.domains.OutsideMatch.Judged;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes which concepts of outside vocabularies are our domains, and keeps what an editor says of it.
 * Only what an editor confirmed acts; a later import of the vocabulary leaves every judgement as it is.
 */
@Component
public class OutsideVocabularies {

    private final OutsideQuery query;
    private final Vocabulary vocabulary;
    private final LabelAgreement agreement;
    private final GraphWriter writer;

    OutsideVocabularies(OutsideQuery query, Vocabulary vocabulary, GraphWriter writer) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.agreement = new LabelAgreement(vocabulary);
        this.writer = writer;
    }

    public List<OutsideScheme> schemes(Viewer viewer) {
        viewer.requireVocabulary();
        return query.schemes(viewer);
    }

    /** All that is proposed or was judged, the best founded first. */
    public List<OutsideMatch> matches(Viewer viewer, String scheme, Locale locale) {
        viewer.requireVocabulary();
        return agreement.with(query.ofScheme(viewer, scheme), locale);
    }

    /**
     * Says what they are to each other, or takes back what was said.
     *
     * @return the match as it stands now
     * @throws RelaisException.NotFound without such a domain or concept
     */
    @Transactional
    public OutsideMatch judge(Viewer viewer, OutsideMatch match, Judgement judgement) {
        viewer.requireVocabulary();
        var domain = vocabulary.find(match.domain()).orElseThrow(RelaisException::notFound);
        var outside = query.find(viewer, match.outside()).orElseThrow(RelaisException::notFound);
        var said = new Judged(judgement, viewer.username(), LocalDate.now());
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("kind", judgement.code());
        properties.put("by", said.by());
        properties.put("on", said.on());
        var statement = new Statement.OfEdge(
                "MATCHES",
                domain.notation() + " " + outside.uri(),
                new Ref("Domain", domain.notation()),
                new Ref("OutsideConcept", outside.uri()),
                properties);
        writer.write(
                List.of(Row.of(viewer.username(), statement)),
                new Provenance("vocabulary", "Relais", said.on()),
                Progress.SILENT);
        return match.judged(said);
    }
}
