package org.relais.graph;

import org.relais.schema.Schema;
import org.relais.schema.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema and the vocabulary, read once. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    Schema schema() {
        return Schema.load();
    }

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.load();
    }
}
