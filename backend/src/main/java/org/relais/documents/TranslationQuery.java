package org.relais.documents;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.documents.Alignment.Pair;
import org.relais.documents.Outline.Place;
import org.relais.documents.SideBySide.Row;
import org.relais.graph.Columns;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How does it say that in another language? */
@Component
public class TranslationQuery {

    private static final String TRANSLATIONS = """
            MATCH (d:Document {id: $id}) WHERE d.access IN $access
            MATCH (d) (()-[:TRANSLATES]-(x:Document WHERE x.access IN $access)){1,2} (o)
            WHERE o <> d
            WITH DISTINCT o ORDER BY o.language, o.title, o.id
            RETURN {type: 'document', id: o.id, title: o.title} AS document, o.language AS language
            """;

    private final Neo4jClient client;
    private final PassageQuery passages;

    TranslationQuery(Neo4jClient client, PassageQuery passages) {
        this.client = client;
        this.passages = passages;
    }

    /** What translates a document, what it translates, and what else translates that. */
    @Transactional(readOnly = true)
    public List<Translation> of(Viewer viewer, String id) {
        return List.copyOf(client.query(TRANSLATIONS)
                .bindAll(viewer.with("id", id))
                .fetchAs(Translation.class)
                .mappedBy((types, record) ->
                        new Translation(Columns.ref(record.get("document")), Columns.text(record.get("language"))))
                .all());
    }

    /**
     * A document beside one of its translations, from the row that holds the passage of a rank.
     *
     * @throws RelaisException.NotFound when either is not there for this viewer, or they do not translate each other
     */
    @Transactional(readOnly = true)
    public SideBySide beside(Viewer viewer, String id, String other, int fromOrder, int most) {
        var translation = of(viewer, id).stream()
                .filter(one -> one.document().id().equals(other))
                .findFirst()
                .orElseThrow(RelaisException::notFound);
        var left = passages.outline(viewer, id);
        var right = passages.outline(viewer, other);
        var alignment = Alignment.of(left, right);
        var pairs = alignment.pairs();
        var first = alignment.holding(fromOrder);
        var end = Math.min(pairs.size(), first + most);
        return new SideBySide(
                rows(viewer, id, other, pairs.subList(first, end)),
                translation,
                alignment.by(),
                left.places().size(),
                right.places().size(),
                first == 0 ? 0 : alignment.rank(Math.max(0, first - most)),
                end == pairs.size() ? 0 : alignment.rank(end));
    }

    private List<Row> rows(Viewer viewer, String id, String other, List<Pair> pairs) {
        var left = texts(viewer, id, pairs, Pair::left);
        var right = texts(viewer, other, pairs, Pair::right);
        return pairs.stream()
                .map(pair -> new Row(read(pair.left(), left), read(pair.right(), right)))
                .toList();
    }

    private List<PassageView> texts(
            Viewer viewer, String document, List<Pair> pairs, Function<Pair, List<Place>> side) {
        var orders = pairs.stream()
                .flatMap(pair -> side.apply(pair).stream())
                .mapToInt(Place::order)
                .summaryStatistics();
        return orders.getCount() == 0
                ? List.of()
                : passages.text(viewer, document, orders.getMin(), (int) orders.getCount());
    }

    private static List<PassageView> read(List<Place> places, List<PassageView> texts) {
        var byId = texts.stream().collect(Collectors.toMap(PassageView::id, text -> text, (one, same) -> one));
        return places.stream()
                .map(Place::passage)
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
