package org.relais.documents;

import java.util.List;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a document or a lesson is about. */
@Component
class SubjectQuery {

    private static final String ABOUT = """
            MATCH (n:Document|Lesson {id: $id})-[:ABOUT]->(y)-[:STANDS_UNDER]->{0,1}(x:Domain|Mission|Stage|Organisation)
            WHERE n.access IN $access AND y.access IN $access AND x.access IN $access
              AND NOT EXISTS { (x)-[:STANDS_UNDER]->() }
            WITH DISTINCT x, coalesce([null, x.titleEn, x.titleAr][$language], [x.nameFr, x.nameEn, x.nameAr][$language],
              [x.prefLabelFr, x.prefLabelEn, x.prefLabelAr][$language], x.title, x.nameFr, x.prefLabelFr, x.name) AS title
            RETURN {type: toLower(head(labels(x))), title: title,
              id: CASE WHEN x:Domain THEN x.key ELSE x.id END} AS subject
            ORDER BY title, x.id
            """;

    private final Neo4jClient client;

    SubjectQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Subjects of(Viewer viewer, String id, int language) {
        return new Subjects(List.copyOf(client.query(ABOUT)
                .bindAll(viewer.with("id", id, "language", language))
                .fetchAs(ItemRef.class)
                .mappedBy((types, record) -> Columns.ref(record.get("subject")))
                .all()));
    }

    /** Everything that a text is about. */
    record Subjects(List<ItemRef> all) {

        List<ItemRef> of(String type) {
            return all.stream().filter(item -> item.type().equals(type)).toList();
        }
    }
}
