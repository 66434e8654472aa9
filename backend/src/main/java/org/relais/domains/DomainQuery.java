package org.relais.domains;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.schema.Concept;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on a domain of expertise? */
@Component
public class DomainQuery {

    private static final String DOMAIN = """
            MATCH (d:Domain) WHERE (d.key = $asked OR d.id = $asked) AND d.access IN $access
            RETURN d AS domain, [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language] AS label,
              coalesce([d.definitionFr, d.definitionEn][$language], d.definitionFr, d.definitionEn) AS definition,
              COLLECT { MATCH way = (d)-[:BROADER]->+(b:Domain) WHERE b.access IN $access
                RETURN {type: 'domain', id: b.key, title: [b.prefLabelFr, b.prefLabelEn, b.prefLabelAr][$language]}
                ORDER BY length(way) DESC } AS broader,
              COLLECT { MATCH (n:Domain)-[:BROADER]->(d) WHERE n.access IN $access
                WITH n.key AS id, [n.prefLabelFr, n.prefLabelEn, n.prefLabelAr][$language] AS title ORDER BY title
                RETURN {type: 'domain', id: id, title: title} } AS narrower,
              COLLECT { MATCH (d)-[:RELATED]-(r:Domain) WHERE r.access IN $access
                WITH DISTINCT r.key AS id, [r.prefLabelFr, r.prefLabelEn, r.prefLabelAr][$language] AS title ORDER BY title
                RETURN {type: 'domain', id: id, title: title} } AS related
            """;

    private final Neo4jClient client;
    private final ExpertQuery experts;
    private final HoldingQuery holdings;
    private final GapQuery gaps;
    private final OutsideLinkQuery outside;
    private final LivingVocabulary vocabulary;

    DomainQuery(
            Neo4jClient client,
            ExpertQuery experts,
            HoldingQuery holdings,
            GapQuery gaps,
            OutsideLinkQuery outside,
            LivingVocabulary vocabulary) {
        this.client = client;
        this.experts = experts;
        this.holdings = holdings;
        this.gaps = gaps;
        this.outside = outside;
        this.vocabulary = vocabulary;
    }

    /**
     * The domain with what hangs on it and on the domains below it.
     *
     * @param notationOrId either
     * @throws RelaisException.NotFound without such a domain
     */
    @Transactional(readOnly = true)
    public DomainPage page(Viewer viewer, String notationOrId, Locale locale) {
        var language = LabelLanguage.index(locale);
        return client.query(DOMAIN)
                .bindAll(viewer.with("asked", notationOrId, "language", language))
                .fetchAs(Found.class)
                .mappedBy((types, record) -> Found.of(record))
                .one()
                .map(found -> page(viewer, found, language))
                .orElseThrow(RelaisException::notFound);
    }

    /** All domains as they are called in a language, for choosing: id is the notation. */
    public List<ItemRef> all(Locale locale) {
        var notations =
                vocabulary.current().concepts().stream().map(Concept::notation).toList();
        return new DomainLabels(vocabulary.current(), locale)
                .of(notations).stream()
                        .sorted(Comparator.comparing(ItemRef::title, Collator.getInstance(locale)))
                        .toList();
    }

    private DomainPage page(Viewer viewer, Found found, int language) {
        var domain = found.domain();
        var id = domain.get("id").asString();
        var known = experts.of(viewer, id);
        var held = holdings.of(viewer, id);
        return new DomainPage(
                id,
                domain.get("key").asString(),
                domain.get("top").asString(""),
                found.label(),
                found.definition().isNull() ? null : found.definition().asString(),
                synonyms(domain.get("key").asString()),
                found.broader(),
                found.narrower(),
                found.related(),
                known.first(),
                known.all(),
                held.lessons().first(),
                held.lessons().all(),
                held.documents().first(),
                held.documents().all(),
                held.partners().first(),
                held.partners().all(),
                gaps.of(viewer, id, LocalDate.now(), language),
                outside.of(viewer, id));
    }

    /** By language, the interface's own first. */
    private Map<String, List<String>> synonyms(String notation) {
        var synonyms = new LinkedHashMap<String, List<String>>();
        vocabulary
                .current()
                .find(notation)
                .ifPresent(concept ->
                        concept.languages().forEach(language -> synonyms.put(language, concept.synonyms(language))));
        return synonyms;
    }

    /** The domain itself and its neighbours in the vocabulary. */
    private record Found(
            Value domain,
            String label,
            Value definition,
            List<ItemRef> broader,
            List<ItemRef> narrower,
            List<ItemRef> related) {

        static Found of(Record record) {
            return new Found(
                    record.get("domain"),
                    record.get("label").asString(""),
                    record.get("definition"),
                    Columns.refs(record.get("broader")),
                    Columns.refs(record.get("narrower")),
                    Columns.refs(record.get("related")));
        }
    }
}
