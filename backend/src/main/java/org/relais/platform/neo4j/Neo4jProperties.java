package org.relais.platform.neo4j;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph lives.
 *
 * @param uri a {@code bolt://} or {@code neo4j://} address; without one the database runs embedded
 * @param home folder of the embedded database
 * @param pageCacheMegabytes memory outside the heap for the embedded database
 */
@ConfigurationProperties("relais.neo4j")
record Neo4jProperties(
        @Nullable URI uri,
        @DefaultValue("neo4j") String username,
        @DefaultValue("") String password,
        @DefaultValue("data/neo4j") Path home,
        @DefaultValue("64") int pageCacheMegabytes) {}
