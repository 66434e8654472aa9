package org.relais.gaps;

import java.util.List;
import java.util.Set;
import org.relais.graph.RevisionFeed;
import org.relais.graph.WhileUnchanged;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that is known of stages at whatever day, in one question: days are judged from the same answer. */
@Component
class FactQuery {

    private static final String STAGES = """
            MATCH (s:Stage) WHERE s.access IN $access
            WITH s, COLLECT { MATCH (r:Route)-[h:HAS_STAGE]->(s) WHERE r.access IN $access
                RETURN {type: 'route', id: r.id, title: coalesce([r.nameFr, r.nameEn, r.nameAr][$language], r.nameFr),
                  order: h.order, from: h.from, to: h.to} } AS routes,
              COLLECT { MATCH (s)-[n:NEXT]->(t:Stage) WHERE t.access IN $access
                RETURN {to: t.id, from: n.from, until: n.to, closedSince: n.closedSince} } AS ways
            WITH s, routes, ways, $all OR any(one IN routes WHERE one.id = $route) OR s.id IN $near
              OR EXISTS { (s)-[:NEXT]-(t:Stage) WHERE t.id IN $near } AS asked
            RETURN {type: 'stage', id: s.id, title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} AS stage,
              head(COLLECT { MATCH (s)-[:AT]->(p:Place) WHERE p.access IN $access RETURN p.country ORDER BY p.country })
                AS country, asked, routes, ways,
            """;

    private static final String OURS = """
              COLLECT { MATCH (s)<-[:ON_STAGE]-(m:Mission)<-[e:SERVED_IN]-(p:Person)
                WHERE asked AND m.access IN $access AND e.access IN $access AND p.access IN $access
                  AND coalesce(e.stage, s.key) = s.key AND coalesce(e.responsibility, '') <> 'support'
                MATCH (d:Domain) WHERE d.key IN e.domains AND d.access IN $access
                WITH m, e, p, collect(DISTINCT d.top) AS tops,
                  coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS title ORDER BY title, e.from, p.name
                RETURN {tops: tops, who: {type: 'mission', id: m.id, title: title}, what: e.role, from: e.from, to: e.to,
                  person: {type: 'person', id: p.id, title: p.name}, stated: e {.source, .sourcePlace, .statedOn}} } AS ours,
            """;

    // An organisation is looked for once, not once for each activity.
    private static final String PARTNERS = """
              COLLECT { MATCH (s)-[:AT]->(l:Place)<-[:AT]-(a:Activity)-[:IN]->(d:Domain)
                WHERE asked AND l.access IN $access AND a.access IN $access AND d.access IN $access
                WITH a, collect(DISTINCT d.top) AS tops
                MATCH (n:Organisation)-[:OPERATES]->(a) WHERE n.access IN $access
                WITH n, collect(a {.id, .name, .audience, .from, .to, .state, .reportedOn, .confirmedOn, .source,
                  .sourcePlace, .statedOn, tops: tops}) AS work
                MATCH (n)-[:STANDS_UNDER]->{0,1}(o:Organisation)
                WHERE o.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
                UNWIND work AS activity
                WITH o, activity ORDER BY activity.from, activity.name, activity.id
                WITH o, collect(activity) AS activities ORDER BY o.name, o.id
                RETURN {type: 'organisation', id: o.id, title: o.name, activities: activities,
                  agreements: COLLECT { MATCH (m:Mission)-[g:AGREEMENT]->(x)-[:STANDS_UNDER]->{0,1}(o)
                    WHERE m.access IN $access AND x.access IN $access AND coalesce(g.stage, s.key) = s.key
                    RETURN {stated: g {.key, .subject, .domain, .state, .from, .to, .verifiedOn}, mission: {type: 'mission', id: m.id,
                      title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)}} ORDER BY g.to, g.key }} }
                AS partners,
            """;

    // A need that names no stage is one of all the stages of its mission.
    private static final String WANTED = """
              COLLECT { MATCH (s)<-[:ON_STAGE]-(m:Mission)-[q:REQUIRES]->(d:Domain)
                WHERE asked AND m.access IN $access AND d.access IN $access
                RETURN {type: 'mission', id: m.id, title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title),
                  domain: d.key, top: d.top, count: q.count, level: q.level, from: coalesce(q.from, m.from),
                  to: coalesce(q.to, m.to)} AS want
                UNION ALL MATCH (n:Need {state: 'open'})-[:FOR]->(m:Mission) WHERE asked AND n.access IN $access
                  AND m.access IN $access AND (EXISTS { (n)-[:ON_STAGE]->(s) }
                    OR (NOT EXISTS { (n)-[:ON_STAGE]->(:Stage) } AND EXISTS { (m)-[:ON_STAGE]->(s) }))
                MATCH (n)-[q:REQUIRES]->(d:Domain) WHERE d.access IN $access
                RETURN {type: 'need', id: n.id, title: coalesce([n.role, n.roleEn][$language], n.role),
                  domain: d.key, top: d.top, count: q.count, level: q.level, from: n.from, to: n.to} AS want } AS wanted
            ORDER BY stage.title, stage.id
            """;

    private static final String FACTS = STAGES + OURS + PARTNERS + WANTED;

    private static final int MOST_KEPT = 24;

    private final Neo4jClient client;
    private final Vocabulary vocabulary;
    private final WhileUnchanged<Asked, List<StageFacts>> known;

    FactQuery(Neo4jClient client, Vocabulary vocabulary, RevisionFeed feed) {
        this.client = client;
        this.vocabulary = vocabulary;
        this.known = new WhileUnchanged<>(feed, MOST_KEPT);
    }

    @Transactional(readOnly = true)
    public List<StageFacts> all(Viewer viewer, int language) {
        return facts(viewer, new Asked(viewer.access(), true, "", List.of(), language));
    }

    /** @throws RelaisException.NotFound when there is no such route for this viewer */
    @Transactional(readOnly = true)
    public List<StageFacts> ofRoute(Viewer viewer, String route, int language) {
        var facts = facts(viewer, new Asked(viewer.access(), false, route, List.of(), language));
        if (facts.stream().noneMatch(StageFacts::asked)) {
            throw RelaisException.notFound();
        }
        return facts;
    }

    /** Of some stages and of those before and after them. */
    @Transactional(readOnly = true)
    public List<StageFacts> around(Viewer viewer, List<String> stages, int language) {
        return facts(viewer, new Asked(viewer.access(), false, "", stages, language));
    }

    private List<StageFacts> facts(Viewer viewer, Asked asked) {
        return known.get(asked, () -> read(viewer, asked));
    }

    private List<StageFacts> read(Viewer viewer, Asked asked) {
        var reading = new FactReading(vocabulary, asked.language());
        return List.copyOf(client.query(FACTS)
                .bindAll(viewer.with(
                        "all", asked.all(), "route", asked.route(), "near", asked.near(), "language", asked.language()))
                .fetchAs(StageFacts.class)
                .mappedBy((types, record) -> reading.stage(record))
                .all());
    }

    /** @param access what the viewer may see; on nothing else of them does the answer depend */
    private record Asked(Set<String> access, boolean all, String route, List<String> near, int language) {}
}
