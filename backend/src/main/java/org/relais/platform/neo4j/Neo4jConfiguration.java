package org.relais.platform.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URI;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded server or a given address, and the migrations before anything else asks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Neo4jProperties.class)
class Neo4jConfiguration {

    @Bean
    org.neo4j.cypherdsl.core.renderer.Configuration cypherDslConfiguration() {
        return org.neo4j.cypherdsl.core.renderer.Configuration.newConfig()
                .withDialect(Dialect.NEO4J_2025)
                .build();
    }

    /** Applied by whoever needs the driver: a bean that depends on it sees the constraints in place. */
    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        return new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:neo4j/migrations")
                        .build(),
                driver);
    }

    /** Without an address: our own server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${relais.neo4j.uri:}'.isBlank()")
    static class Embedded {

        @Bean
        EmbeddedNeo4j embeddedNeo4j(Neo4jProperties properties) {
            return new EmbeddedNeo4j(properties.home(), properties.pageCacheMegabytes());
        }

        @Bean
        Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server) {
            return new Address(server.uri(), AuthTokens.basic(server.user(), server.password()));
        }
    }

    /** With one: the server or cluster there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${relais.neo4j.uri:}'.isBlank()")
    static class Remote {

        @Bean
        Neo4jConnectionDetails neo4jConnectionDetails(Neo4jProperties properties) {
            var uri = properties.uri();
            if (uri == null) {
                throw new IllegalStateException("relais.neo4j.uri is not an address");
            }
            return new Address(uri, AuthTokens.basic(properties.username(), properties.password()));
        }
    }

    private record Address(URI getUri, AuthToken getAuthToken) implements Neo4jConnectionDetails {}
}
