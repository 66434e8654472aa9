package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.relais.domains.DomainLabels;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.partners.OrganisationPage.Activity;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a partner does where. The state is that of today: dates win over what the source once said. */
@Component
class ActivityQuery {

    private static final int MOST = 200;

    private static final String FIRST = """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE r.access IN $access AND h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            MATCH (h)<-[:STANDS_UNDER]-{0,1}(o)-[:OPERATES]->(a:Activity) WHERE o.access IN $access AND a.access IN $access
            WITH a, CASE WHEN a.from > $today THEN 'planned' WHEN a.to < $today THEN 'completed'
              WHEN a.state IS NULL OR (a.state = 'planned' AND a.from IS NOT NULL) THEN 'ongoing'
              ELSE a.state END AS state, coalesce(a.from, a.reportedOn) AS since
            ORDER BY state <> 'ongoing', state <> 'planned', since IS NULL, since DESC, a.name, a.id LIMIT $most
            WITH a, state, head(COLLECT { MATCH (a)-[:AT]->(p:Place) WHERE p.access IN $access
              RETURN p ORDER BY p.name, p.id }) AS place
            RETURN a AS activity, state, place,
              COLLECT { MATCH (a)-[:IN]->(d:Domain) WHERE d.access IN $access RETURN d.key ORDER BY d.key } AS domains,
              COLLECT { MATCH (a)-[:AT]->(p:Place)<-[:AT]-(s:Stage) WHERE p.access IN $access AND s.access IN $access
                RETURN DISTINCT {type: 'stage', id: s.id,
                  title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} } AS stages
            """;

    private final Neo4jClient client;
    private final Vocabulary vocabulary;

    ActivityQuery(Neo4jClient client, Vocabulary vocabulary) {
        this.client = client;
        this.vocabulary = vocabulary;
    }

    /** The first of them: what goes on, what is to come, what is over; the newest first. */
    @Transactional(readOnly = true)
    public List<Activity> first(Viewer viewer, String organisation, LocalDate today, Locale locale) {
        var labels = new DomainLabels(vocabulary, locale);
        return List.copyOf(client.query(FIRST)
                .bindAll(viewer.with(
                        "id", organisation, "today", today, "language", LabelLanguage.index(locale), "most", MOST))
                .fetchAs(Activity.class)
                .mappedBy((types, record) -> activity(record, labels, today))
                .all());
    }

    private static Activity activity(Record record, DomainLabels labels, LocalDate today) {
        var activity = record.get("activity");
        var place = record.get("place");
        var confirmed = Columns.latest(activity.get("reportedOn"), activity.get("confirmedOn"));
        var domains = Columns.strings(record.get("domains"));
        return new Activity(
                activity.get("id").asString(),
                activity.get("name").asString(""),
                labels.top(domains).orElse(null),
                labels.of(domains),
                place.isNull() ? null : Columns.text(place.get("name")),
                place.isNull() ? null : Columns.text(place.get("country")),
                Columns.refs(record.get("stages")),
                Columns.text(activity.get("audience")),
                Columns.span(activity.get("from"), activity.get("to")),
                record.get("state").asString(),
                Freshness.confirmed(confirmed, today),
                confirmed,
                Columns.source(activity));
    }
}
