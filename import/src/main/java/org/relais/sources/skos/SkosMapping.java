package org.relais.sources.skos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.At;

/** What a concept of somebody else says to the graph. */
final class SkosMapping {

    private SkosMapping() {}

    static Row row(SkosRecord concept, At at, String scheme, String title) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("uri", concept.uri());
        properties.put("caption", concept.caption());
        properties.put("prefLabels", concept.preferred());
        properties.put("altLabels", concept.others());
        var kept = new Ref("OutsideScheme", scheme);
        return new Row(
                at.toString(),
                new Statement.OfNode(
                        new Ref("OutsideConcept", concept.uri()), properties, List.of(Link.to("IN_SCHEME", kept))),
                List.of(Statement.OfNode.withoutLinks(kept, described(scheme, title))));
    }

    private static Map<String, @Nullable Object> described(String scheme, String title) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("uri", scheme);
        properties.put("title", title);
        return properties;
    }
}
