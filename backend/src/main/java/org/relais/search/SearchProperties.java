package org.relais.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search index.
 *
 * @param folder where it lies; it can be deleted at any time and is made again
 * @param poll how long the projection waits for news that nobody announces: those of another process
 * @param limit how long a search may take before it answers with what it has
 */
@ConfigurationProperties("relais.search")
record SearchProperties(
        @DefaultValue("data/index") Path folder,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("3s") Duration limit) {}
