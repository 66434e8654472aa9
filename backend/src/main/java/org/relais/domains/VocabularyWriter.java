package org.relais.domains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.springframework.stereotype.Component;

/** Brings the domains of the graph in line with the vocabulary that ships with the product. */
@Component
public class VocabularyWriter {

    private static final String SOURCE = "domains.ttl";

    private final Vocabulary vocabulary;
    private final LivingVocabulary living;
    private final GraphWriter writer;

    VocabularyWriter(Vocabulary vocabulary, LivingVocabulary living, GraphWriter writer) {
        this.vocabulary = vocabulary;
        this.living = living;
        this.writer = writer;
    }

    /** Writes what is new or changed, nothing when the graph has it all; and reads what editors added. */
    public void write() {
        var rows = vocabulary.concepts().stream()
                .map(concept -> Row.of(concept.notation(), statement(concept)))
                .toList();
        writer.write(rows, new Provenance("vocabulary", SOURCE, LocalDate.now()), Progress.SILENT);
        living.reload();
    }

    private static Statement.OfNode statement(Concept concept) {
        return new Statement.OfNode(new Ref("Domain", concept.notation()), properties(concept), links(concept));
    }

    private static Map<String, @Nullable Object> properties(Concept concept) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("uri", concept.uri());
        properties.put("top", concept.top());
        properties.put("prefLabelFr", concept.prefLabel().fr());
        properties.put("prefLabelEn", concept.prefLabel().en());
        properties.put("prefLabelAr", concept.prefLabel().ar());
        properties.put("altLabelsFr", concept.synonyms("fr"));
        properties.put("altLabelsEn", concept.synonyms("en"));
        properties.put("altLabelsAr", concept.synonyms("ar"));
        properties.put("definitionFr", concept.definitions().get("fr"));
        properties.put("definitionEn", concept.definitions().get("en"));
        return properties;
    }

    private static List<Link> links(Concept concept) {
        var links = new ArrayList<Link>();
        concept.broader().ifPresent(broader -> links.add(Link.to("BROADER", new Ref("Domain", broader))));
        concept.related().forEach(related -> links.add(Link.to("RELATED", new Ref("Domain", related))));
        return links;
    }
}
