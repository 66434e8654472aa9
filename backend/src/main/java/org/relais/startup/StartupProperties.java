package org.relais.startup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How the product starts.
 *
 * @param data folder of everything that it keeps
 * @param sample whether a graph that nothing was ever imported into gets the sample data and accounts
 * @param imports files and folders to import; the product ends when they are
 */
@ConfigurationProperties("relais")
record StartupProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean sample,
        @Name("import") @DefaultValue List<Path> imports) {}
