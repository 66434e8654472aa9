package org.relais.sources.routes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.kernel.RelaisException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON file of features, as RFC 7946 has it. */
record GeoJson(JsonNode root) {

    private static final int HEAD = 8192;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** By the name of the file; JSON of no other name by what it begins with. */
    static boolean isOne(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".geojson") || (name.endsWith(".json") && begins(file));
    }

    static GeoJson read(Path file) {
        var json = new GeoJson(tree(file));
        if (!json.type().equals("FeatureCollection") && !json.type().equals("Feature")) {
            throw RelaisException.invalid("import.routes.noFeatures");
        }
        return json;
    }

    Stream<GeoFeature> features() {
        return type().equals("Feature")
                ? Stream.of(new GeoFeature(root))
                : root.path("features").valueStream().map(GeoFeature::new);
    }

    /** The collection's own properties, for a name of the whole. */
    GeoFeature itself() {
        return new GeoFeature(
                root.has("properties") ? root : MAPPER.createObjectNode().set("properties", root));
    }

    private String type() {
        return root.path("type").asString("");
    }

    private static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw RelaisException.invalid(
                    "import.routes.noJson", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        } catch (IOException e) {
            throw RelaisException.invalid("import.routes.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static boolean begins(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.stripLeading().startsWith("{") && head.contains("\"Feature");
        } catch (IOException e) {
            return false;
        }
    }
}
