package org.relais.bench.experts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.bench.generate.Career;
import org.relais.bench.generate.Document;
import org.relais.bench.generate.Mission;
import org.relais.bench.generate.Training;

/** Things of a world as parameters of the queries that write them. */
final class GraphRows {

    private static final String OPEN = "2";

    private GraphRows() {}

    static Map<String, @Nullable Object> mission(Mission mission, int number) {
        var node = node(mission.id(), mission(number), OPEN);
        node.put("title", mission.title());
        node.put("summary", mission.summary());
        node.put("country", mission.country());
        node.put("from", mission.from());
        node.put("to", mission.to());
        return row(node, "place", mission.place(), "domains", mission.domains());
    }

    static Map<String, @Nullable Object> training(Training training, int number) {
        var node = node(training.id(), training(number), OPEN);
        node.put("title", training.title());
        return row(node, "domains", training.domains());
    }

    static Map<String, @Nullable Object> person(Career career, int number) {
        var node = node(career.person().id(), person(number), OPEN);
        node.put("name", career.person().name());
        node.put("profession", career.profession());
        node.put("gender", career.gender());
        node.put("languages", career.languages());
        node.put("availableFrom", career.freeFrom());
        node.put("availableTo", career.freeTo());
        node.put("availabilityConfirmedOn", career.availabilityConfirmedOn());
        node.put("accepts", career.accepts());
        node.put("refuses", career.refuses());
        node.put("consentOn", career.consentOn());
        return row(
                node,
                "services",
                edges(career.services(), (service, at) -> service(service, number, at)),
                "skills",
                edges(career.skills(), (skill, at) -> skill(skill, number, at)),
                "trainings",
                edges(career.trainings(), (training, at) -> attendance(training, number, at)),
                "interests",
                career.interests());
    }

    static Map<String, @Nullable Object> document(Document document, int mission, int passages) {
        var node = node(document.id(), document.id(), "" + document.access());
        node.put("title", document.title());
        node.put("summary", Evidence.text(document, passages));
        node.put("language", document.language());
        node.put("kind", document.kind());
        node.put("state", document.state());
        node.put("date", document.date());
        return row(
                node,
                "mission",
                mission(mission),
                "authors",
                edges(
                        document.authors(),
                        (author, at) -> Map.of("person", person(author), "role", at == 0 ? "lead" : "coauthor")),
                "domains",
                List.copyOf(document.domains()),
                "places",
                List.copyOf(document.places()));
    }

    private static Map<String, Object> service(Career.Service service, int person, int at) {
        var edge = edge("served", person, at, service.sentence());
        edge.put("role", service.role());
        edge.put("responsibility", service.responsibility());
        edge.put("domains", service.domains());
        edge.put("from", service.from());
        edge.put("to", service.to());
        return Map.of("mission", mission(service.mission()), "edge", edge);
    }

    private static Map<String, Object> skill(Career.Skill skill, int person, int at) {
        var edge = edge("skill", person, at, skill.sentence());
        edge.put("level", skill.level());
        edge.put("basis", skill.basis());
        edge.put("by", skill.by() == null ? null : person(skill.by()));
        edge.put("on", skill.on());
        return Map.of("domain", skill.domain(), "edge", edge);
    }

    private static Map<String, Object> attendance(Career.Attendance attendance, int person, int at) {
        var edge = edge("attended", person, at, attendance.sentence());
        edge.put("on", attendance.on());
        return Map.of("training", training(attendance.training()), "edge", edge);
    }

    private static Map<String, @Nullable Object> node(String id, String key, String access) {
        return new HashMap<>(Map.of("id", id, "key", key, "access", access, "sensitivity", Long.valueOf(access)));
    }

    private static Map<String, @Nullable Object> edge(String type, int person, int at, String sentence) {
        return new HashMap<>(
                Map.of("key", "%s-%d-%d".formatted(type, person, at), "access", OPEN, "sentence", sentence));
    }

    private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> node, Object... namesAndValues) {
        var row = new HashMap<String, @Nullable Object>(Map.of("node", node));
        for (var at = 0; at < namesAndValues.length; at += 2) {
            row.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return row;
    }

    private static <T> List<Map<String, Object>> edges(List<T> all, Edge<T> edge) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> edge.of(all.get(at), at))
                .toList();
    }

    static String person(int number) {
        return "p-" + number;
    }

    private static String mission(int number) {
        return "m-" + number;
    }

    private static String training(int number) {
        return "t-" + number;
    }

    /** Parameters of one of several edges. */
    private interface Edge<T> {
        Map<String, Object> of(T what, int at);
    }
}
