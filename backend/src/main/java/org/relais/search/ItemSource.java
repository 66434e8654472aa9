package org.relais.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.relais.graph.Columns;
import org.relais.kernel.Sensitivity;
import org.relais.security.Access;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads items out of the graph for the index. */
@Component
class ItemSource {

    static final List<String> OPEN = List.of("" + Sensitivity.PUBLIC.level(), "" + Sensitivity.INTERNAL.level());

    private final Neo4jClient client;
    private final ConcernSource concerns;

    ItemSource(Neo4jClient client, ConcernSource concerns) {
        this.client = client;
        this.concerns = concerns;
    }

    /** Items of a type by id; ids of what no longer exists are missing from the answer. */
    @Transactional(readOnly = true)
    public List<IndexedItem> read(ItemType type, Collection<String> ids) {
        var concerned = concerns.of(type, ids);
        return List.copyOf(client.query(ItemQueries.of(type))
                .bindAll(Map.of("ids", ids, "open", OPEN))
                .fetchAs(IndexedItem.class)
                .mappedBy((types, record) -> item(type, record, concerned))
                .all());
    }

    /** Ids of a type after an id, in their order: for walking through all of them in portions. */
    @Transactional(readOnly = true)
    public List<String> ids(ItemType type, String after, int most) {
        return List.copyOf(client.query("""
                        MATCH (n:%s) WHERE n.id > $after
                        RETURN n.id AS id ORDER BY id LIMIT $most
                        """.formatted(type.label()))
                .bindAll(Map.of("after", after, "most", most))
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .all());
    }

    private static IndexedItem item(ItemType type, Record record, Map<String, List<Concern>> concerned) {
        var node = record.get("item").asNode();
        var concerns = concerned.getOrDefault(node.get("id").asString(), List.of());
        return new IndexedItem(
                type,
                node.get("id").asString(),
                node.get("key").asString(),
                node.get("access").asString(),
                texts(record.get("titles")),
                texts(record.get("bodies")),
                strings(record.get("domains")),
                strings(record.get("places")),
                concerns.stream()
                        .filter(concern -> concern.isToldWith(node.get("access").asString()))
                        .toList(),
                captions(record.get("people")),
                Columns.text(node.get("kind")),
                Columns.text(node.get("state")),
                Columns.text(node.get("language")),
                Columns.day(node.get("date")),
                new Trust(Columns.day(record.get("confirmedOn")), Columns.day(node.get("reviewBy"))),
                captions(record.get("successors")),
                work(node, record.get("translations")),
                Columns.text(node.get("sha256")),
                node.get("fictional").asBoolean(false),
                refs(record.get("refs"), concerns),
                record.get("parts").asList(ItemSource::part));
    }

    /**
     * Of a document and its translations, the first that every account may read, or the first at all: the same
     * for each of them that a reader may see, whatever else there is.
     */
    private static @Nullable String work(Node node, Value translations) {
        if (translations.isNull()) {
            return null;
        }
        var ids = new TreeSet<String>();
        var open = new TreeSet<String>();
        translations.asList(pair -> pair.asList(Value::asString)).forEach(pair -> {
            ids.add(pair.getFirst());
            if (Access.isOpen(pair.getLast())) {
                open.add(pair.getFirst());
            }
        });
        var id = node.get("id").asString();
        ids.add(id);
        if (Access.isOpen(node.get("access").asString())) {
            open.add(id);
        }
        return open.isEmpty() ? ids.first() : open.first();
    }

    /** What it concerns too, told or not: that may change. */
    private static Set<String> refs(Value refs, List<Concern> concerns) {
        var all = strings(refs);
        concerns.forEach(concern -> {
            all.add(concern.id());
            all.add(concern.record());
        });
        return all;
    }

    private static IndexedItem.Part part(Value part) {
        return new IndexedItem.Part(
                part.get("id").asString(),
                Columns.text(part.get("language")),
                Columns.text(part.get("heading")),
                Columns.number(part.get("page")),
                part.get("text").asString(""));
    }

    static List<IndexedItem.Text> texts(Value pairs) {
        return pairs
                .asList(pair -> pair.get(1).isNull()
                        ? null
                        : new IndexedItem.Text(
                                pair.get(0).asString(""), pair.get(1).asString()))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Caption> captions(Value pairs) {
        return pairs.isNull()
                ? List.of()
                : pairs.asList(
                        pair -> new Caption(pair.get(0).asString(), pair.get(1).asString()));
    }

    static Set<String> strings(Value values) {
        return new HashSet<>(values.asList(Value::asString));
    }
}
