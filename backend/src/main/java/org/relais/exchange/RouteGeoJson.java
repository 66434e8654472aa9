package org.relais.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The features of a route in order, a point for each stage as RFC 7946 has it. A stage that has more to say than
 * one feature holds (several places or routes, ways that closed on different days) has several under its key.
 */
final class RouteGeoJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<StageSaid> stages;

    RouteGeoJson(List<StageSaid> stages) {
        this.stages = stages;
    }

    byte[] bytes() {
        var collection = new LinkedHashMap<String, Object>();
        collection.put("type", "FeatureCollection");
        collection.put(
                "name", stages.getFirst().routes().getFirst().route().get("key").asString());
        collection.put(
                "features", stages.stream().flatMap(RouteGeoJson::features).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(collection);
    }

    /** As many as its routes, places and closings need; where one of them has no more, it says its last again. */
    private static Stream<Map<String, @Nullable Object>> features(StageSaid stage) {
        var ways = List.copyOf(stage.ways().stream()
                .collect(Collectors.groupingBy(
                        way -> Optional.ofNullable(way.closedSince()), LinkedHashMap::new, Collectors.toList()))
                .values());
        var most = IntStream.of(
                        1, ways.size(), stage.places().size(), stage.routes().size())
                .max()
                .orElseThrow();
        return IntStream.range(0, most)
                .mapToObj(at -> new RouteFeature(
                                stage.stage(),
                                or(stage.routes(), at).orElseThrow(),
                                or(stage.places(), at).orElse(null),
                                or(ways, at).orElse(List.of()))
                        .json());
    }

    private static <T> Optional<T> or(List<T> all, int at) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(at, all.size() - 1)));
    }
}
