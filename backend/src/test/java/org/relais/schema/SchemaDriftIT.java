package org.relais.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.schema.Node;

/** YAML, database and mapped classes say the same. */
@RealParts
class SchemaDriftIT {

    /** Types of the tool that applies the migrations, which keeps its books in the same database. */
    private static final String MIGRATIONS = "['__Neo4jMigration', '__Neo4jMigrationsLock', 'MIGRATED_TO', 'REPEATED']";

    @Autowired
    Schema schema;

    @Autowired
    Neo4jClient client;

    @Test
    void theDatabaseKeepsEveryItemUniqueByKeyAndId() {
        var unique = new TreeSet<>(
                strings(
                        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] + '.' + properties[0] AS name"));

        assertThat(schema.nodes().values())
                .filteredOn(type -> !type.system())
                .allSatisfy(type -> assertThat(unique).contains(type.name() + ".key", type.name() + ".id"));
    }

    @Test
    void theDatabaseConstrainsAndIndexesOnlyWhatTheSchemaKnows() {
        var known = new HashSet<String>();
        schema.nodes().values().forEach(type -> {
            Schema.IDENTITY.forEach(name -> known.add(type.name() + "." + name));
            type.properties().keySet().forEach(name -> known.add(type.name() + "." + name));
        });
        schema.edges().keySet().forEach(name -> known.add(name + ".key"));

        assertThat(strings("""
                        CYPHER 25 SHOW INDEXES YIELD labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL
                        AND NOT labelsOrTypes[0] IN %s
                        UNWIND properties AS property RETURN labelsOrTypes[0] + '.' + property AS name
                        """.formatted(MIGRATIONS))).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void mappedClassesHaveThePropertiesOfTheirType() throws ClassNotFoundException {
        var mapped = mapped();

        assertThat(mapped).isNotEmpty();
        for (var type : mapped) {
            var stated = schema.node(type.getSimpleName()).properties().keySet();
            assertThat(properties(type)).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(stated);
        }
    }

    private static List<Class<?>> mapped() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Node.class));
        var classes = new java.util.ArrayList<Class<?>>();
        for (var definition : scanner.findCandidateComponents("org.relais")) {
            classes.add(Class.forName(definition.getBeanClassName()));
        }
        return classes;
    }

    private static Set<String> properties(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Schema.IDENTITY.contains(field.getName()))
                .map(Field::getName)
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<String> strings(String cypher) {
        return List.copyOf(client.query(cypher)
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("name").asString())
                .all());
    }
}
