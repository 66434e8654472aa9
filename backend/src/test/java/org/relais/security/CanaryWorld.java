package org.relais.security;

import static org.relais.testing.Stated.edge;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.testing.Stated;

/**
 * A small open world, and secrets to lay into it. Each secret carries a word that stands nowhere else, and
 * otherwise the very words of the open world.
 */
final class CanaryWorld {

    /** Words of restricted items. */
    static final List<String> RESTRICTED =
            List.of("zibelinaire", "axolotlique", "kakapoesque", "narvalien", "bilbyesque", "quokkalogue");

    /** Words of confidential items. */
    static final List<String> CONFIDENTIAL = List.of("okapistan", "wombatesque", "tapirique", "gavialesque");

    private static final LocalDate SINCE = LocalDate.now().minusYears(1);

    private final GraphWriter writer;

    CanaryWorld(GraphWriter writer) {
        this.writer = writer;
    }

    void writeOpen() {
        Stated.write(
                writer,
                node("Place", "gate-place", Map.of("name", "Port-Clair")),
                node("Stage", "gate-stage", Map.of("nameFr", "Port-Clair"), link("AT", "Place", "gate-place")),
                node("Stage", "gate-next", Map.of("nameFr", "Col-Blanc")),
                node(
                        "Route",
                        "gate-route",
                        Map.of("nameFr", "Route claire"),
                        stage("gate-stage", 1),
                        stage("gate-next", 2)),
                node("Mission", "gate-mission", Map.of("title", "Mission claire"), onStage()),
                person("gate-person", "Blanche Clairet", Map.of()),
                organisation("gate-organisation", "Secours clair", Map.of()),
                activity("gate-activity", "Écoute des enfants isolés"),
                document("gate-document", "Enfants isolés au port", Map.of()),
                passage("gate-document", "L'écoute des enfants isolés au port"),
                skill("gate-person", "L'écoute des enfants isolés"),
                served("gate-person", "gate-mission", "A conduit l'écoute des enfants isolés", 2));
    }

    void writeSecrets() {
        Stated.write(
                writer,
                organisation("gate-organisation-3", "Kakapoesque Secours", Map.of("sensitivity", 3L)),
                activity("gate-activity-3", "Écoute narvalien des enfants isolés"),
                node(
                        "Mission",
                        "gate-mission-4",
                        Map.of("title", "Okapistan", "sensitivity", 4L),
                        onStage(),
                        link("REQUIRES", "Domain", "protection")),
                node(
                        "Need",
                        "gate-need-4",
                        Map.of("role", "Écoute tapirique", "state", "open", "sensitivity", 4L),
                        link("FOR", "Mission", "gate-mission-4"),
                        onStage()),
                node(
                        "Event",
                        "gate-event-4",
                        Map.of("text", "Fermeture gavialesque", "date", SINCE, "sensitivity", 4L),
                        link("AT", "Stage", "gate-stage")),
                node(
                        "Lesson",
                        "gate-lesson-4",
                        Map.of("title", "Enfants isolés", "text", "Écoute wombatesque au port", "sensitivity", 4L),
                        link("ABOUT", "Stage", "gate-stage"),
                        link("ABOUT", "Domain", "protection"),
                        link("LEARNED_BY", "Person", "gate-person")),
                served("gate-person", "gate-mission-4", "A écouté des enfants isolés, bilbyesque", 2),
                served("gate-person", "gate-mission", "A écouté des enfants isolés, quokkalogue", 3));
        writeSecretPerson();
        writeSecretDocument();
    }

    /** Only a person, with words that open people have too. */
    void writeSecretPerson() {
        Stated.write(
                writer,
                person("gate-person-3", "Zoé Zibelinaire", Map.of("sensitivity", 3L)),
                skill("gate-person-3", "L'écoute des enfants isolés"));
    }

    /** Only a document, with words that open documents have too. */
    void writeSecretDocument() {
        Stated.write(
                writer,
                document("gate-document-3", "Enfants isolés au port", Map.of("sensitivity", 3L)),
                passage("gate-document-3", "L'écoute axolotlique des enfants isolés au port"));
    }

    private static Link stage(String key, int order) {
        return Link.to("HAS_STAGE", new Ref("Stage", key), Map.of("order", (long) order));
    }

    private static Link onStage() {
        return link("ON_STAGE", "Stage", "gate-stage");
    }

    private static Statement person(String key, String name, Map<String, ?> sensitivity) {
        return node("Person", key, with(sensitivity, "name", name, "about", "Écoute des enfants isolés"));
    }

    private static Statement organisation(String key, String name, Map<String, ?> sensitivity) {
        return node(
                "Organisation",
                key,
                with(sensitivity, "name", name, "kind", "ONG"),
                link("OPERATES", "Activity", key.replace("organisation", "activity")));
    }

    /** At the usual sensitivity, whoever operates it. */
    private static Statement activity(String key, String name) {
        return node(
                "Activity",
                key,
                Map.of("name", name, "state", "ongoing", "reportedOn", SINCE),
                link("AT", "Place", "gate-place"),
                link("IN", "Domain", "protection"));
    }

    /** Its passage is at the usual sensitivity, whatever the document's. */
    private static Statement document(String key, String title, Map<String, ?> sensitivity) {
        return node(
                "Document",
                key,
                with(sensitivity, "title", title, "language", "fr", "summary", "Écoute au port"),
                link("HAS_PASSAGE", "Passage", key + "#1"));
    }

    private static Statement passage(String document, String text) {
        return node("Passage", document + "#1", Map.of("order", 1L, "text", text));
    }

    private static Statement skill(String person, String sentence) {
        return edge(
                "HAS_EXPERTISE",
                new Ref("Person", person),
                new Ref("Domain", "protection"),
                Map.of("basis", "declared", "level", 3L, "on", SINCE, "sentence", sentence));
    }

    private static Statement served(String person, String mission, String sentence, long sensitivity) {
        var edge = (Statement.OfEdge) edge(
                "SERVED_IN",
                new Ref("Person", person),
                new Ref("Mission", mission),
                Map.of(
                        "role", "écoute",
                        "from", SINCE,
                        "domains", List.of("protection"),
                        "sentence", sentence,
                        "sensitivity", sensitivity));
        return new Statement.OfEdge(
                edge.type(), edge.key() + "/" + sensitivity, edge.from(), edge.to(), edge.properties());
    }

    private static Map<String, Object> with(Map<String, ?> more, Object... namesAndValues) {
        var all = new java.util.HashMap<String, Object>(more);
        for (var at = 0; at < namesAndValues.length; at += 2) {
            all.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return all;
    }
}
