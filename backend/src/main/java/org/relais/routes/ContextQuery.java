package org.relais.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.routes.StageContext.Agreement;
import org.relais.routes.StageContext.StageEvent;
import org.relais.routes.StageContext.Taker;
import org.relais.routes.StageContext.TakesOver;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What surrounds a stage: agreements, events, lessons, and who takes over next. */
@Component
class ContextQuery {

    private static final int STAGES_AHEAD = 3;

    private static final String AROUND = """
            MATCH (s:Stage {id: $id}) WHERE s.access IN $access
            RETURN COLLECT { MATCH (m:Mission)-[a:AGREEMENT {stage: s.key}]->(n)-[:STANDS_UNDER]->{0,1}(o:Organisation)
                WHERE m.access IN $access AND n.access IN $access AND o.access IN $access
                  AND NOT EXISTS { (o)-[:STANDS_UNDER]->() } AND (coalesce(a.from, $day) <= $day OR NOT $past)
                RETURN {mission: m.id, missionTitle: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title),
                  id: o.id, name: o.name, subject: a.subject, state: a.state, from: a.from, to: a.to}
                ORDER BY a.to } AS agreements,
              COLLECT { MATCH (e:Event)-[:AT]->(s) WHERE e.access IN $access AND e.date <= $day
                RETURN {id: e.id, date: e.date, kind: e.kind, text: coalesce([e.text, e.textEn, e.textAr][$language], e.text)}
                ORDER BY e.date DESC } AS events,
              COLLECT { MATCH (l:Lesson)-[:ABOUT]->(s) WHERE l.access IN $access
                  AND coalesce(l.date, $day) <= $day
                RETURN {id: l.id, title: l.title} ORDER BY l.date DESC } AS lessons
            """;

    private static final String AGREED = """
            MATCH (m:Mission)-[a:AGREEMENT]->(n)-[:STANDS_UNDER]->{0,1}(o:Organisation) WHERE o.id IN $ids
              AND o.access IN $access AND n.access IN $access AND m.access IN $access
              AND (coalesce(a.from, $day) <= $day OR NOT $past)
            RETURN o.id AS id, a.state AS state, a.to AS to ORDER BY a.to
            """;

    private final Neo4jClient client;

    ContextQuery(Neo4jClient client) {
        this.client = client;
    }

    StageContext context(Viewer viewer, RoutePage route, String stageId, Locale locale) {
        var next = next(viewer, route, stageId);
        return client.query(AROUND)
                .bindAll(viewer.with(
                        "id",
                        stageId,
                        "language",
                        LabelLanguage.index(locale),
                        "day",
                        route.asOf(),
                        "past",
                        isPast(route.asOf())))
                .fetchAs(StageContext.class)
                .mappedBy((types, record) -> new StageContext(
                        record.get("agreements").asList(value -> agreement(value, route.asOf())),
                        record.get("events").asList(ContextQuery::event),
                        record.get("lessons")
                                .asList(lesson -> new ItemRef(
                                        "lesson",
                                        lesson.get("id").asString(),
                                        lesson.get("title").asString())),
                        next))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    /** Of an earlier day only what had begun by then; today, also what is agreed for later. */
    private static boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now());
    }

    /** Per domain, the next stages of the main line and who works there. */
    private List<TakesOver> next(Viewer viewer, RoutePage route, String stageId) {
        var ahead = route.stages().stream()
                .filter(stage -> stage.branchFrom() == null)
                .dropWhile(stage -> !stage.id().equals(stageId))
                .skip(1)
                .limit(STAGES_AHEAD)
                .toList();
        var agreed = agreed(viewer, ahead, route.asOf());
        var next = new ArrayList<TakesOver>();
        for (var stage : ahead) {
            for (var domain : stage.domains()) {
                var takers = domain.work().stream()
                        .map(work -> new Taker(
                                work.organisation(),
                                work.ours(),
                                work.freshness(),
                                agreed.get(work.organisation().id())))
                        .distinct()
                        .toList();
                next.add(new TakesOver(stage.id(), stage.name(), stage.sea(), domain.domain(), takers));
            }
        }
        return next;
    }

    private Map<String, String> agreed(Viewer viewer, List<RoutePage.Stage> stages, LocalDate day) {
        var ids = stages.stream()
                .flatMap(stage -> stage.domains().stream())
                .flatMap(domain -> domain.work().stream())
                .map(work -> work.organisation().id())
                .distinct()
                .toList();
        var states = new HashMap<String, String>();
        client.query(AGREED)
                .bindAll(viewer.with("ids", ids, "day", day, "past", isPast(day)))
                .fetch()
                .all()
                .forEach(row -> states.put(
                        String.valueOf(row.get("id")),
                        Agreement.stateOn(day, String.valueOf(row.get("state")), (LocalDate) row.get("to"))));
        return states;
    }

    private static Agreement agreement(Value value, LocalDate day) {
        var when = Columns.span(value.get("from"), value.get("to"));
        return new Agreement(
                new ItemRef(
                        "organisation",
                        value.get("id").asString(),
                        value.get("name").asString()),
                new ItemRef(
                        "mission",
                        value.get("mission").asString(),
                        value.get("missionTitle").asString()),
                Columns.text(value.get("subject")),
                Agreement.stateOn(day, value.get("state").asString(""), when.to()),
                when);
    }

    private static StageEvent event(Value value) {
        return new StageEvent(
                value.get("id").asString(),
                value.get("date").asLocalDate(),
                value.get("kind").asString(""),
                value.get("text").asString());
    }
}
