package org.relais.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** A new data folder for each context, and the container's address where a container is asked for. */
public class FreshGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = "a-test-password";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var data = Files.createTempDirectory("relais-test");
            TestPropertyValues.of("relais.data=" + data).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (inContainer()) {
            // Stopped with the context: without Testcontainers' own reaper nobody else would.
            var server = started();
            context.addApplicationListener(event -> {
                if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                    server.stop();
                }
            });
            TestPropertyValues.of("relais.neo4j.uri=" + server.getBoltUrl(), "relais.neo4j.password=" + PASSWORD)
                    .applyTo(context);
        }
    }

    static boolean inContainer() {
        return "container".equals(System.getProperty("relais.test.neo4j"));
    }

    static @Nullable String image() {
        return System.getenv("RELAIS_NEO4J_IMAGE");
    }

    private static Neo4jContainer started() {
        var image = DockerImageName.parse(Objects.requireNonNull(image())).asCompatibleSubstituteFor("neo4j");
        var server = new Neo4jContainer(image).withAdminPassword(PASSWORD);
        server.start();
        return server;
    }
}
