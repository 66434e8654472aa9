package org.relais.sources.documents.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the process that reads documents.
 *
 * @param memoryMegabytes its largest heap
 * @param patience how long one file may take
 * @param mostCharacters the longest text that is read
 * @param idle after which it ends; the next document starts it again
 */
@ConfigurationProperties("relais.documents")
public record DocumentsProperties(
        @DefaultValue("384") int memoryMegabytes,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("20000000") long mostCharacters,
        @DefaultValue("5m") Duration idle) {

    public DocumentsProperties {
        if (memoryMegabytes < 64 || mostCharacters < 1 || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("relais.documents leaves no room to read anything");
        }
    }
}
