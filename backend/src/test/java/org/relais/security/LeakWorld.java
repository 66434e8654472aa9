package org.relais.security;

import static org.relais.testing.Stated.edge;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.testing.Stated;

/** Open items drawn at random, and more secrets than those, of the same words and of their own; always the same. */
final class LeakWorld {

    static final String COMPARTMENT = "nuit";
    static final List<String> OPEN_WORDS = List.of(
            ("écoute enfants isolés port accueil abri détresse frontière mer sauvetage juriste médecin plainte dossier"
                            + " traite récit torture clinique mobile désert famille réunification santé mentale soin"
                            + " deuil recours minorité audience certificat médiatrice interprète orientation refuge")
                    .split(" "));
    static final List<String> SECRET_WORDS = invented();

    private static final List<String> DOMAINS = List.of(
            "protection",
            "mental-health",
            "legal-aid",
            "medical",
            "trafficking-identification",
            "family-reunification");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int OPEN = 25;
    private static final int SECRET = 35;

    private final Random random = new Random(20_261_125);
    private final List<String> texts = new ArrayList<>();
    private final List<Statement> open = batch("open", OPEN, OPEN_WORDS, Map.of());
    private final List<Statement> restricted = batch("restricted", SECRET, both(), Map.of("sensitivity", 3L));
    private final List<Statement> confidential = batch("confidential", SECRET, both(), Map.of("sensitivity", 4L));

    LeakWorld() {
        open.add(node("Place", "place", Map.of("name", text(OPEN_WORDS, 1))));
        IntStream.range(0, OPEN)
                .forEach(at -> restricted.addAll(
                        document("apart-" + at, both(), Map.of("sensitivity", 2L, "compartment", COMPARTMENT))));
    }

    void writeOpen(GraphWriter writer) {
        Stated.write(writer, open.toArray(Statement[]::new));
    }

    void writeRestricted(GraphWriter writer) {
        Stated.write(writer, restricted.toArray(Statement[]::new));
    }

    void writeConfidential(GraphWriter writer) {
        Stated.write(writer, confidential.toArray(Statement[]::new));
    }

    /** Every text of every item, open or secret, written yet or not. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Keys of the open documents. */
    List<String> openKeys() {
        return IntStream.range(0, OPEN).mapToObj(LeakWorld::openKey).toList();
    }

    /** Keys of the secret documents, people, lessons, missions and organisations alike. */
    List<String> secretKeys() {
        return IntStream.range(0, SECRET)
                .boxed()
                .flatMap(at -> Stream.of("restricted-" + at, "confidential-" + at))
                .toList();
    }

    private static String openKey(int at) {
        return "open-" + at % OPEN;
    }

    private List<Statement> batch(String name, int size, List<String> words, Map<String, Long> secrecy) {
        var all = new ArrayList<Statement>();
        for (var at = 0; at < size; at++) {
            var key = name + "-" + at;
            all.addAll(document(key, words, secrecy));
            all.addAll(person(key, words, secrecy));
            all.addAll(ofOpenPerson(key, openKey(at), words, secrecy));
            all.addAll(organisation(key, words, secrecy));
            if (!secrecy.isEmpty()) {
                all.add(edge("TRANSLATES", new Ref("Document", key), new Ref("Document", openKey(at)), Map.of()));
            }
            all.addAll(route(key, openKey(at), words, secrecy));
        }
        return all;
    }

    /** Its passages are at the usual sensitivity, whatever the document's. */
    private List<Statement> document(String key, List<String> words, Map<String, ?> secrecy) {
        var another = "open-" + random.nextInt(OPEN);
        return List.of(
                node(
                        "Document",
                        key,
                        with(
                                secrecy,
                                "title",
                                text(words, 4),
                                "language",
                                "fr",
                                "summary",
                                text(words, 8),
                                "sha256",
                                "file " + random.nextInt(OPEN)),
                        link("HAS_PASSAGE", "Passage", key + "#1"),
                        link("HAS_PASSAGE", "Passage", key + "#2"),
                        link("ABOUT", "Domain", any(DOMAINS)),
                        link("ABOUT", "Stage", another),
                        versionOf(another, secrecy)),
                node("Passage", key + "#1", Map.of("order", 1L, "text", text(words, 20))),
                node("Passage", key + "#2", Map.of("order", 2L, "heading", text(words, 3), "text", text(words, 20))));
    }

    /** An open one stands for itself; a secret one supersedes an open one, or translates it. */
    private Link versionOf(String another, Map<String, ?> secrecy) {
        if (secrecy.isEmpty()) {
            return link("ABOUT", "Route", another);
        }
        return link(random.nextBoolean() ? "SUPERSEDES" : "TRANSLATES", "Document", another);
    }

    private List<Statement> person(String key, List<String> words, Map<String, ?> secrecy) {
        return List.of(
                node("Person", key, with(secrecy, "name", text(words, 2), "about", text(words, 8))),
                skill(key, words, Map.of()));
    }

    /** A lesson, a mission and a skill of somebody whom everyone may see. */
    private List<Statement> ofOpenPerson(String key, String person, List<String> words, Map<String, ?> secrecy) {
        var all = new ArrayList<Statement>();
        all.add(node(
                "Lesson",
                key,
                with(secrecy, "title", text(words, 4), "text", text(words, 15), "date", day()),
                link("LEARNED_BY", "Person", person),
                link("ABOUT", "Domain", any(DOMAINS))));
        all.add(node(
                "Mission",
                key,
                with(secrecy, "title", text(words, 3), "summary", text(words, 8)),
                link("REQUIRES", "Domain", any(DOMAINS))));
        all.add(edge(
                "SERVED_IN",
                new Ref("Person", person),
                new Ref("Mission", key),
                Map.of("role", text(words, 1), "from", day(), "sentence", text(words, 8))));
        if (!secrecy.isEmpty()) {
            all.add(skill(person, words, secrecy));
        }
        return all;
    }

    /** Its activity is at the usual sensitivity, whatever its own. */
    private List<Statement> organisation(String key, List<String> words, Map<String, ?> secrecy) {
        return List.of(
                node(
                        "Organisation",
                        key,
                        with(secrecy, "name", text(words, 2), "kind", "ONG"),
                        link("OPERATES", "Activity", key)),
                node(
                        "Activity",
                        key,
                        Map.of("name", text(words, 5), "state", "ongoing", "reportedOn", day()),
                        link("IN", "Domain", any(DOMAINS)),
                        link("AT", "Place", "place")));
    }

    /** A route over its own stage and one that everyone may see, and a mission's agreement with an open partner. */
    private List<Statement> route(String key, String open, List<String> words, Map<String, ?> secrecy) {
        return List.of(
                node("Stage", key, with(secrecy, "nameFr", text(words, 2)), link("AT", "Place", "place")),
                node(
                        "Route",
                        key,
                        with(secrecy, "nameFr", text(words, 3)),
                        Link.to("HAS_STAGE", new Ref("Stage", key), Map.of("order", 1L)),
                        Link.to("HAS_STAGE", new Ref("Stage", open), Map.of("order", 2L))),
                edge(
                        "AGREEMENT",
                        new Ref("Mission", key),
                        new Ref("Organisation", open),
                        Map.of("subject", text(words, 2), "state", "signed")));
    }

    private Statement skill(String person, List<String> words, Map<String, ?> secrecy) {
        var skill = (Statement.OfEdge) edge(
                "HAS_EXPERTISE",
                new Ref("Person", person),
                new Ref("Domain", any(DOMAINS)),
                with(
                        secrecy,
                        "basis",
                        "declared",
                        "level",
                        1L + random.nextInt(3),
                        "on",
                        day(),
                        "sentence",
                        text(words, 8)));
        return new Statement.OfEdge(
                skill.type(), skill.key() + "/" + texts.size(), skill.from(), skill.to(), skill.properties());
    }

    private String text(List<String> words, int length) {
        var text = IntStream.range(0, length).mapToObj(at -> any(words)).collect(Collectors.joining(" "));
        texts.add(text);
        return text;
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(900));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> both() {
        return IntStream.range(0, OPEN_WORDS.size() + SECRET_WORDS.size())
                .mapToObj(at -> at < OPEN_WORDS.size() ? OPEN_WORDS.get(at) : SECRET_WORDS.get(at - OPEN_WORDS.size()))
                .toList();
    }

    private static List<String> invented() {
        return List.of("zibel", "kakap", "quokk", "wombat", "okap", "narval", "tapir", "bilby").stream()
                .flatMap(stem ->
                        List.of("inor", "esquan", "ulogue", "istal").stream().map(end -> stem + end))
                .toList();
    }

    private static Map<String, Object> with(Map<String, ?> more, Object... namesAndValues) {
        var all = new HashMap<String, Object>(more);
        for (var at = 0; at < namesAndValues.length; at += 2) {
            all.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return all;
    }
}
