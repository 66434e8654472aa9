package org.relais.bench.measure;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.relais.TestApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The product as it runs, on a folder of its own, and silent. */
public final class Product {

    private Product() {}

    /** @param more settings, as on the command line */
    public static ConfigurableApplicationContext in(Path data, String... more) {
        var settings = Stream.of(
                "--relais.data=" + data,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=error",
                "--logging.level.org.relais=error",
                "--spring.main.log-startup-info=false",
                "--spring.main.banner-mode=off");
        return SpringApplication.run(
                TestApplication.class, Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
    }
}
