package org.relais.searches;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;
import org.relais.searches.SearchDraft.Checked;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps searches in the graph, beside what it knows: no revision comes of it, and the index hears nothing. */
@Component
class SavedSearchWriter {

    /** As many as one account keeps. */
    static final int MOST = 100;

    /** How long one can take a deletion back. */
    private static final Duration REGRET = Duration.ofDays(1);

    private static final String ACCOUNT = """
            MATCH (me:Account {username: $username})
            RETURN me.id AS id, COUNT { MATCH (s:SavedSearch {owner: me.id}) WHERE s.deletedAt IS NULL } AS searches
            """;

    private static final String TAKEN = """
            MATCH (s:SavedSearch {owner: $owner}) WHERE s.id <> $id AND s.deletedAt IS NULL
              AND (s.key = $key OR s.address = $address)
            RETURN s.name AS name, s.key = $key AS named ORDER BY named DESC LIMIT 1
            """;

    private static final String SAVE = """
            CREATE (s:SavedSearch {id: $id, key: $key, owner: $owner, name: $name, address: $address,
              shared: $shared, savedAt: $now})
            """;

    private static final String CHANGE = """
            MATCH (s:SavedSearch {id: $id, owner: $owner}) WHERE s.deletedAt IS NULL
            SET s.key = $key, s.name = $name, s.address = $address, s.shared = $shared,
              s.takenDownBy = CASE WHEN $shared THEN null ELSE s.takenDownBy END
            RETURN s.id AS id
            """;

    private static final String DELETE = """
            MATCH (s:SavedSearch {id: $id}) SET s.deletedAt = $now, s.key = null
            """;

    private static final String TAKE_DOWN = """
            MATCH (s:SavedSearch {id: $id}) SET s.shared = false, s.takenDownBy = $by
            """;

    private static final String DELETED = """
            MATCH (s:SavedSearch {id: $id, owner: $owner}) WHERE s.deletedAt IS NOT NULL
            RETURN s.name AS name, s.address AS address, s.shared AS shared
            """;

    private static final String RESTORE = "MATCH (s:SavedSearch {id: $id}) SET s.deletedAt = null, s.key = $key";

    private static final String FORGET = """
            MATCH (s:SavedSearch) WHERE s.deletedAt < $before
            OPTIONAL MATCH (v:SearchVisit {search: s.id})
            DELETE v, s
            """;

    private static final String VISIT = """
            MATCH (me:Account {username: $username})
            UNWIND $ids AS id
            MERGE (v:SearchVisit {key: id + '/' + me.id})
            SET v.search = id, v.account = me.id, v.at = $now, v.revision = coalesce($revision, v.revision)
            """;

    private final Neo4jClient client;

    SavedSearchWriter(Neo4jClient client) {
        this.client = client;
    }

    @Transactional
    public String save(Viewer viewer, Checked draft) {
        client.query(FORGET).bind(now().minus(REGRET)).to("before").run();
        var owner = owner(viewer);
        if (owner.searches() >= MOST) {
            throw RelaisException.conflict("searches.tooMany", MOST);
        }
        var id = UUID.randomUUID().toString();
        run(SAVE, written(id, owner.id(), draft));
        return id;
    }

    @Transactional
    public void change(Viewer viewer, String id, Checked draft) {
        run(CHANGE, written(id, owner(viewer).id(), draft));
    }

    @Transactional
    public void delete(String id) {
        run(DELETE, Map.of("id", id, "now", now()));
    }

    /** From now on only its owner sees it. */
    @Transactional
    public void takeDown(String id, String by) {
        run(TAKE_DOWN, Map.of("id", id, "by", by));
    }

    @Transactional
    public void restore(Viewer viewer, String id) {
        var owner = owner(viewer);
        var draft = client.query(DELETED)
                .bindAll(Map.of("id", id, "owner", owner.id()))
                .fetchAs(Checked.class)
                .mappedBy((types, record) -> new Checked(
                        record.get("name").asString(),
                        record.get("address").asString(),
                        record.get("shared").asBoolean()))
                .one()
                .orElseThrow(RelaisException::notFound);
        run(RESTORE, written(id, owner.id(), draft));
    }

    /** @param revision how far the index has come; null where it is behind, so that nothing is missed later */
    @Transactional
    public void visit(Viewer viewer, Collection<String> ids, @Nullable Long revision) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("username", viewer.username());
        parameters.put("ids", List.copyOf(ids));
        parameters.put("now", now());
        parameters.put("revision", revision);
        run(VISIT, parameters);
    }

    private Map<String, Object> written(String id, String owner, Checked draft) {
        var key = draft.key(owner);
        Map<String, Object> written = Map.of(
                "id", id,
                "key", key,
                "owner", owner,
                "name", draft.name(),
                "address", draft.line(),
                "shared", draft.shared(),
                "now", now());
        refuseTwice(written);
        return written;
    }

    private void refuseTwice(Map<String, Object> written) {
        client.query(TAKEN)
                .bindAll(written)
                .fetchAs(RelaisException.class)
                .mappedBy((types, record) -> RelaisException.conflict(
                        record.get("named").asBoolean() ? "searches.name.taken" : "searches.address.taken",
                        record.get("name").asString()))
                .one()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private Owner owner(Viewer viewer) {
        return client.query(ACCOUNT)
                .bind(viewer.username())
                .to("username")
                .fetchAs(Owner.class)
                .mappedBy((types, record) -> new Owner(
                        record.get("id").asString(), record.get("searches").asInt()))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private void run(String query, Map<String, ? extends @Nullable Object> parameters) {
        client.query(query).bindAll(new HashMap<>(parameters)).run();
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    /** The viewer's account, and how many searches it keeps. */
    private record Owner(String id, int searches) {}
}
