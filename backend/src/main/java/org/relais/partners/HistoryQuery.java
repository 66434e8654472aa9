package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.LabelLanguage;
import org.relais.partners.PartnerHistory.Entry;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened between a partner and us? Of the facts that we hold anyway, those that carry a day that has come: what
 * began or ended at one place on one day is told once.
 */
@Component
class HistoryQuery {

    private static final int MOST = 200;

    // An end before the beginning is a slip, and counts as not known.
    private static final String AGREEMENTS = """
            MATCH (m:Mission)-[a:AGREEMENT]->(o) WHERE m.access IN $access AND coalesce(a.state, '') <> 'to-sign'
            UNWIND [{kind: 'agreement-begun', day: a.from}, {kind: 'agreement-ended',
              day: CASE WHEN a.to < $today AND coalesce(a.from <= a.to, true) THEN a.to END}] AS turn
            RETURN turn.kind AS kind, turn.day AS day, {type: 'mission', id: m.id,
              title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)} AS about,
              {key: a.key, name: a.subject, holder: null, visibility: null} AS fact
            """;

    private static final String CONTACTS = """
            MATCH (o)-[c:CONTACT]->(h:Person) WHERE h.access IN $access
            RETURN 'contact-confirmed' AS kind, c.confirmedOn AS day, {type: 'person', id: h.id, title: h.name} AS about,
              {key: c.key, name: c.name, holder: h.key, visibility: coalesce(c.visibility, '')} AS fact
            """;

    private static final String ACTIVITIES = """
            MATCH (o)-[:OPERATES]->(a:Activity) WHERE a.access IN $access
            WITH a, head(COLLECT { MATCH (a)-[:AT]->(p:Place) WHERE p.access IN $access
              OPTIONAL MATCH (p)<-[:AT]-(s:Stage) WHERE s.access IN $access
              WITH p, s ORDER BY s IS NULL, p.name, p.id, s.nameFr, s.id
              RETURN CASE WHEN s IS NULL THEN {type: 'place', id: p.id, title: p.name} ELSE {type: 'stage', id: s.id,
                title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} END }) AS about
            UNWIND [{kind: 'activity-begun', day: a.from}, {kind: 'activity-ended',
              day: CASE WHEN a.to < $today AND coalesce(a.from <= a.to, true) THEN a.to END}] AS turn
            RETURN turn.kind AS kind, turn.day AS day, about,
              {key: a.id, name: a.name, holder: null, visibility: null} AS fact
            """;

    private static final String WRITINGS = """
            MATCH (o)<-[:ABOUT]-(w:Document|Lesson) WHERE w.access IN $access
            WITH w, CASE WHEN w:Document THEN 'document' ELSE 'lesson' END AS kind
            RETURN kind, w.date AS day, {type: kind, id: w.id, title: w.title} AS about,
              {key: w.id, name: null, holder: null, visibility: null} AS fact
            """;

    private static final String HISTORY =
            """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE r.access IN $access AND h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            MATCH (h)<-[:STANDS_UNDER]-{0,1}(o:Organisation) WHERE o.access IN $access
            CALL (o) {
            """ + AGREEMENTS + "UNION ALL\n" + CONTACTS + "UNION ALL\n" + ACTIVITIES + "UNION ALL\n" + WRITINGS + """
            }
            WITH kind, day, about, fact WHERE day <= $today
            WITH kind, day, about, collect(DISTINCT fact) AS facts
            ORDER BY day DESC, kind, about.title, about.id
            WITH collect({kind: kind, day: day, about: about, facts: facts}) AS entries
            RETURN size(entries) AS all, entries[..$most] AS entries
            """;

    private final Neo4jClient client;

    HistoryQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public PartnerHistory history(Viewer viewer, String organisation, LocalDate today, Locale locale) {
        return client.query(HISTORY)
                .bindAll(viewer.with(
                        "id", organisation, "today", today, "language", LabelLanguage.index(locale), "most", MOST))
                .fetchAs(PartnerHistory.class)
                .mappedBy((types, record) -> new PartnerHistory(
                        record.get("entries").asList(entry -> entry(viewer, entry)),
                        record.get("all").asLong()))
                .one()
                .orElseGet(() -> new PartnerHistory(List.of(), 0));
    }

    private static Entry entry(Viewer viewer, Value entry) {
        var about = entry.get("about");
        var facts = entry.get("facts");
        return new Entry(
                entry.get("kind").asString(),
                entry.get("day").asLocalDate(),
                about.isNull() ? null : Columns.ref(about),
                facts.asList(fact -> fact).stream()
                        .filter(fact -> isNamed(viewer, fact))
                        .map(fact -> fact.get("name").asString())
                        .distinct()
                        .toList(),
                facts.size());
    }

    /** What has no holder is no contact: who sees it at all sees its name. */
    private static boolean isNamed(Viewer viewer, Value fact) {
        var holder = Columns.text(fact.get("holder"));
        return !fact.get("name").isNull()
                && (holder == null || viewer.seesContact(Columns.text(fact.get("visibility")), holder));
    }
}
