package org.relais.partners;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which contacts, agreements and activities should somebody look at again? One's own; for editors all. */
@Component
public class DueQuery {

    private static final int VERIFY_AFTER_MONTHS = 6;
    private static final int SOON = 90;

    private static final String CONTACTS = """
            CALL () { MATCH (o:Organisation)-[f:CONTACT]->(w:Person) WHERE o.access IN $access AND w.access IN $access
                AND (f.confirmedOn IS NULL OR f.confirmedOn < $before)
              RETURN 'CONTACT' AS kind, o, f, w, f.confirmedOn AS on, null AS ends, w.key = $me AS mine
            """;

    private static final String AGREEMENTS = """
              UNION ALL MATCH (w:Mission)-[f:AGREEMENT]->(o:Organisation) WHERE o.access IN $access AND w.access IN $access
                AND f.state <> 'expired' AND (f.to <= $soon OR f.verifiedOn IS NULL OR f.verifiedOn < $before)
              RETURN 'AGREEMENT' AS kind, o, f, w, f.verifiedOn AS on, CASE WHEN f.to <= $soon THEN f.to END AS ends,
                EXISTS { (:Person {key: $me})-[e:SERVED_IN {responsibility: 'lead'}]->(w) WHERE e.access IN $access
                  AND coalesce(e.from, $today) <= $today AND coalesce(e.to, $today) >= $today } AS mine
            """;

    // Whoever holds a contact there answers for what the partner does, and so does who leads a mission at the stage.
    private static final String ACTIVITIES = """
              UNION ALL MATCH (o:Organisation)-[:OPERATES]->(f:Activity) WHERE o.access IN $access AND f.access IN $access
                AND coalesce(f.from, $today) <= $today AND coalesce(f.to, $today) >= $today
                AND (f.state IS NULL OR f.state = 'ongoing' OR (f.state = 'planned' AND f.from IS NOT NULL))
              WITH o, f, CASE WHEN f.reportedOn IS NULL OR f.confirmedOn > f.reportedOn THEN f.confirmedOn
                ELSE f.reportedOn END AS on WHERE on IS NULL OR on < $before
              RETURN 'ACTIVITY' AS kind, o, f, null AS w, on, CASE WHEN f.to <= $soon THEN f.to END AS ends,
                EXISTS { (o)-[:CONTACT]->(:Person {key: $me}) } OR EXISTS {
                  MATCH (f)-[:AT]->(l:Place)<-[:AT]-(s:Stage)<-[:ON_STAGE]-(m:Mission)
                    <-[e:SERVED_IN {responsibility: 'lead'}]-(:Person {key: $me})
                  WHERE l.access IN $access AND s.access IN $access AND m.access IN $access AND e.access IN $access
                    AND coalesce(e.from, $today) <= $today AND coalesce(e.to, $today) >= $today } AS mine }
            WITH * WHERE $everyone OR mine
            """;

    private static final String DUE = CONTACTS + AGREEMENTS + ACTIVITIES;

    private static final String COUNTS = DUE + """
            RETURN kind, count(*) AS all, count(CASE WHEN mine THEN 1 END) AS mine
            """;

    private static final String ROWS = DUE + """
            WITH * WHERE $kind = '' OR kind = $kind
            WITH * ORDER BY mine DESC, ends IS NULL, ends, on IS NOT NULL, on, o.name, o.id, f.key LIMIT $most
            RETURN kind, {type: 'organisation', id: o.id, title: o.name} AS organisation, f AS fact, on, ends, mine,
              CASE kind WHEN 'CONTACT' THEN w.key END AS holder,
              CASE kind WHEN 'ACTIVITY' THEN COLLECT { MATCH (f)-[:AT]->(l:Place)<-[:AT]-(s:Stage)
                  WHERE l.access IN $access AND s.access IN $access RETURN DISTINCT {type: 'stage', id: s.id,
                    title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} }
                ELSE COLLECT { MATCH (s:Stage {key: f.stage}) WHERE s.access IN $access RETURN {type: 'stage', id: s.id,
                    title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} } END AS stages,
              CASE kind WHEN 'CONTACT' THEN [{type: 'person', id: w.id, title: w.name}]
                WHEN 'AGREEMENT' THEN COLLECT { MATCH (w)<-[e:SERVED_IN {responsibility: 'lead'}]-(p:Person)
                  WHERE p.access IN $access AND e.access IN $access AND coalesce(e.from, $today) <= $today
                    AND coalesce(e.to, $today) >= $today
                  RETURN DISTINCT {type: 'person', id: p.id, title: p.name} }
                ELSE COLLECT { MATCH (o)-[:CONTACT]->(p:Person) WHERE p.access IN $access
                  RETURN DISTINCT {type: 'person', id: p.id, title: p.name} } END AS owners
            """;

    private final Neo4jClient client;

    DueQuery(Neo4jClient client) {
        this.client = client;
    }

    /**
     * @param kind all when absent
     * @param most how many rows at most; the counts are of all
     */
    @Transactional(readOnly = true)
    public DuePage page(Viewer viewer, Fact.@Nullable Kind kind, int most, Locale locale) {
        var today = LocalDate.now();
        return new DuePage(
                List.copyOf(client.query(ROWS)
                        .bindAll(asked(viewer, kind, most, today, locale))
                        .fetchAs(Due.class)
                        .mappedBy((types, record) -> due(record, viewer, today))
                        .all()),
                client
                        .query(COUNTS)
                        .bindAll(asked(viewer, null, most, today, locale))
                        .fetchAs(Counted.class)
                        .mappedBy((types, record) -> new Counted(
                                kind(record),
                                new DuePage.Count(
                                        record.get("all").asLong(),
                                        record.get("mine").asLong())))
                        .all()
                        .stream()
                        .collect(toMap(Counted::kind, Counted::count)));
    }

    private static Map<String, Object> asked(
            Viewer viewer, Fact.@Nullable Kind kind, int most, LocalDate today, Locale locale) {
        return viewer.with(
                "me",
                Optional.ofNullable(viewer.personKey()).orElse(""),
                "everyone",
                viewer.role().mayVerifyAll(),
                "kind",
                kind == null ? "" : kind.name(),
                "today",
                today,
                "before",
                today.minusMonths(VERIFY_AFTER_MONTHS),
                "soon",
                today.plusDays(SOON),
                "language",
                LabelLanguage.index(locale),
                "most",
                most);
    }

    private static Due due(Record record, Viewer viewer, LocalDate today) {
        var kind = kind(record);
        var fact = record.get("fact");
        var organisation = Columns.ref(record.get("organisation"));
        var on = Columns.day(record.get("on"));
        var seen = kind != Fact.Kind.CONTACT
                || viewer.seesContact(Columns.text(fact.get("visibility")), Columns.text(record.get("holder")));
        return new Due(
                switch (kind) {
                    case ACTIVITY -> Fact.activity(fact.get("id").asString());
                    case AGREEMENT ->
                        Fact.agreement(organisation.id(), fact.get("key").asString());
                    case CONTACT ->
                        Fact.contact(organisation.id(), seen ? fact.get("key").asString() : "");
                },
                organisation,
                seen
                        ? fact.get(kind == Fact.Kind.AGREEMENT ? "subject" : "name")
                                .asString("")
                        : null,
                Columns.refs(record.get("stages")),
                Columns.refs(record.get("owners")),
                on,
                Freshness.confirmed(on, today),
                Columns.day(record.get("ends")),
                record.get("mine").asBoolean());
    }

    private static Fact.Kind kind(Record record) {
        return Fact.Kind.valueOf(record.get("kind").asString());
    }

    private record Counted(Fact.Kind kind, DuePage.Count count) {}
}
