package org.relais.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaTests {

    private final Schema schema = Schema.load();

    @Test
    void listsEveryFile() throws URISyntaxException {
        assertThat(names("/schema/nodes")).isEqualTo(schema.nodes().keySet());
        assertThat(names("/schema/edges")).isEqualTo(schema.edges().keySet());
    }

    @Test
    void namesEveryItemByAProperty() {
        assertThat(schema.nodes().values())
                .filteredOn(type -> !type.system())
                .allSatisfy(type -> assertThat(type.caption()).isPresent());
    }

    @Test
    void guardsEveryItem() {
        assertThat(schema.nodes().values())
                .filteredOn(type -> !type.system())
                .allSatisfy(type -> assertThat(type.properties()).containsKey("sensitivity"));
    }

    @Test
    void givesNoHeaderToTwoPropertiesOfAType() {
        assertThat(schema.nodes().values())
                .allSatisfy(type -> assertThat(type.properties().values().stream()
                                .flatMap(property -> property.columns().stream())
                                .toList())
                        .doesNotHaveDuplicates());
    }

    @Test
    void readsNamesThatYamlWouldTakeForBooleans() {
        assertThat(schema.edge("HAS_EXPERTISE").properties()).containsKey("on");
    }

    @Test
    void holdsNoPropertyOfAPatient() {
        assertThat(schema.nodes().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).matches("patient|beneficiary|case"));
    }

    private static java.util.Set<String> names(String folder) throws URISyntaxException {
        var files = Path.of(Objects.requireNonNull(SchemaTests.class.getResource(folder))
                        .toURI())
                .toFile()
                .list();
        return java.util.Arrays.stream(Objects.requireNonNull(files))
                .map(file -> file.replace(".yaml", ""))
                .collect(java.util.stream.Collectors.toSet());
    }
}
