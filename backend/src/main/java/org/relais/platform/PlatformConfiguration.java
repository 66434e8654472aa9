package org.relais.platform;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Defaults that anything else overrides: the command line, the environment, a file. And the messages. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:relais-defaults.properties")
class PlatformConfiguration {

    @Bean
    MessageSource messageSource(@Value("${relais.messages}") String[] bundles) {
        var messages = new IcuMessages();
        messages.setBasenames(bundles);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
