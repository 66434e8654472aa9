package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stages of a route on a day, and the ways between them: what has not begun, and what has ended before, is not
 * there, and a way leads only to a stage that is. The first and the last day are part of what they bound.
 */
@Component
class StageQuery {

    private static final String STAGES = """
            MATCH (r:Route {id: $id})-[h:HAS_STAGE]->(s:Stage) WHERE r.access IN $access AND s.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day
            WITH r, s, min(h.order) AS order
            RETURN s AS stage, coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr) AS name, order,
              head(COLLECT { MATCH (s)-[:AT]->(p:Place) WHERE p.access IN $access
                RETURN p ORDER BY p.latitude IS NULL, p.name, p.id }) AS place,
              head(COLLECT { MATCH (m:Mission)-[:ON_STAGE]->(s) WHERE m.access IN $access
                AND coalesce(m.from, $day) <= $day AND coalesce(m.to, $day) >= $day
                RETURN {id: m.id, title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)}
                ORDER BY m.title, m.id }) AS mission,
              COLLECT { MATCH (s)-[n:NEXT]->(t:Stage)<-[h:HAS_STAGE]-(r) WHERE t.access IN $access
                AND coalesce(n.from, $day) <= $day AND coalesce(n.to, $day) >= $day
                AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day
                RETURN DISTINCT {to: t.id, branch: coalesce(n.branch, false),
                  closed: CASE WHEN n.closedSince <= $day THEN n.closedSince END} } AS ways,
              COUNT { MATCH (l:Lesson)-[:ABOUT]->(s) WHERE l.access IN $access AND coalesce(l.date, $day) <= $day } AS lessons,
              COUNT { MATCH (m:Mission)-[a:AGREEMENT {stage: s.key}]->(o:Organisation)
                WHERE m.access IN $access AND o.access IN $access
                AND (coalesce(a.from, $day) <= $day OR NOT $past) } AS agreements
            ORDER BY order, name, s.id
            """;

    private final Neo4jClient client;

    StageQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<StageRecord> stages(Viewer viewer, String route, LocalDate day, Locale locale) {
        return List.copyOf(client.query(STAGES)
                .bindAll(viewer.with(
                        "id",
                        route,
                        "day",
                        day,
                        "past",
                        day.isBefore(LocalDate.now()),
                        "language",
                        LabelLanguage.index(locale)))
                .fetchAs(StageRecord.class)
                .mappedBy((types, record) -> stage(record))
                .all());
    }

    private static StageRecord stage(Record record) {
        var stage = record.get("stage");
        var place = record.get("place");
        var mission = record.get("mission");
        return new StageRecord(
                stage.get("id").asString(),
                stage.get("key").asString(),
                record.get("name").asString(),
                place.isNull() ? null : place.get("name").asString(),
                place.isNull() || place.get("country").isNull()
                        ? null
                        : place.get("country").asString(),
                number(place, "latitude"),
                number(place, "longitude"),
                record.get("order").asInt(),
                stage.get("sea").asBoolean(false),
                mission.isNull()
                        ? null
                        : new ItemRef(
                                "mission",
                                mission.get("id").asString(),
                                mission.get("title").asString()),
                record.get("ways").asList(StageQuery::way),
                record.get("lessons").asInt(),
                record.get("agreements").asInt());
    }

    private static StageRecord.Way way(Value way) {
        var closed = way.get("closed");
        return new StageRecord.Way(
                way.get("to").asString(), way.get("branch").asBoolean(), closed.isNull() ? null : closed.asLocalDate());
    }

    private static @Nullable Double number(Value place, String name) {
        return place.isNull() || place.get(name).isNull()
                ? null
                : place.get(name).asDouble();
    }
}
