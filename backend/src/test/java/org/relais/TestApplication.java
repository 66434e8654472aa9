package org.relais;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The product without its screens, for tests against real parts. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TestApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TestApplication.class, arguments);
    }
}
