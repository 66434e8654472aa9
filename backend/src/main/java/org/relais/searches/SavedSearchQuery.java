package org.relais.searches;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which searches are kept that a viewer may open: their own, and those that others share. */
@Component
class SavedSearchQuery {

    private static final String ALL = """
            MATCH (me:Account {username: $username})
            MATCH (s:SavedSearch) WHERE s.deletedAt IS NULL AND (s.owner = me.id OR s.shared)
            OPTIONAL MATCH (by:Account {id: s.owner})
            OPTIONAL MATCH (v:SearchVisit {key: s.id + '/' + me.id})
            RETURN s AS search, s.owner = me.id AS mine, by.displayName AS by, v AS visit
            ORDER BY mine DESC, coalesce(v.at, s.savedAt) DESC, s.id LIMIT $most
            """;

    private static final String SHARED = """
            MATCH (me:Account {username: $username})
            RETURN COUNT { MATCH (s:SavedSearch) WHERE s.deletedAt IS NULL AND s.shared AND s.owner <> me.id } AS count
            """;

    private static final String ONE = """
            MATCH (me:Account {username: $username})
            MATCH (s:SavedSearch {id: $id}) WHERE s.deletedAt IS NULL AND (s.owner = me.id OR s.shared)
            OPTIONAL MATCH (by:Account {id: s.owner})
            OPTIONAL MATCH (v:SearchVisit {key: s.id + '/' + me.id})
            RETURN s AS search, s.owner = me.id AS mine, by.displayName AS by, v AS visit
            """;

    private static final String BY_ADDRESS = """
            MATCH (me:Account {username: $username})
            MATCH (s:SavedSearch {address: $address}) WHERE s.deletedAt IS NULL AND (s.owner = me.id OR s.shared)
            OPTIONAL MATCH (by:Account {id: s.owner})
            OPTIONAL MATCH (v:SearchVisit {key: s.id + '/' + me.id})
            RETURN s AS search, s.owner = me.id AS mine, by.displayName AS by, v AS visit
            ORDER BY mine DESC, s.savedAt, s.id
            """;

    private final Neo4jClient client;

    SavedSearchQuery(Neo4jClient client) {
        this.client = client;
    }

    /** One's own first, then the others', each those opened last first. */
    @Transactional(readOnly = true)
    public List<Kept> all(Viewer viewer, int most) {
        return kept(ALL, Map.of("username", viewer.username(), "most", most));
    }

    @Transactional(readOnly = true)
    public long shared(Viewer viewer) {
        return client.query(SHARED)
                .bind(viewer.username())
                .to("username")
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("count").asLong())
                .one()
                .orElse(0L);
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(Viewer viewer, String id) {
        return kept(ONE, Map.of("username", viewer.username(), "id", id)).stream()
                .findFirst();
    }

    /** One's own first. */
    @Transactional(readOnly = true)
    public List<Kept> asking(Viewer viewer, AskedAddress asked) {
        return kept(BY_ADDRESS, Map.of("username", viewer.username(), "address", asked.line()));
    }

    private List<Kept> kept(String query, Map<String, Object> parameters) {
        return List.copyOf(client.query(query)
                .bindAll(parameters)
                .fetchAs(Kept.class)
                .mappedBy((types, record) -> kept(record))
                .all());
    }

    private static Kept kept(Record record) {
        var search = record.get("search");
        var visit = record.get("visit");
        var revision = visit.isNull() ? null : Columns.number(visit.get("revision"));
        return new Kept(
                new SavedSearch(
                        search.get("id").asString(),
                        search.get("name").asString(),
                        search.get("address").asString(),
                        record.get("mine").asBoolean(),
                        search.get("shared").asBoolean(),
                        Columns.text(record.get("by")),
                        Columns.text(search.get("takenDownBy")),
                        moment(search.get("savedAt")),
                        visit.isNull() ? null : moment(visit.get("at")),
                        null),
                revision == null ? null : (Long) revision.longValue());
    }

    private static Instant moment(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    /** @param seen the revision that the index showed when the viewer last opened it; null where they never did */
    record Kept(SavedSearch search, @Nullable Long seen) {}
}
