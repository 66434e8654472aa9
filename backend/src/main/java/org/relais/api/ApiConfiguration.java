package org.relais.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the description says of the whole, and the languages that it answers in. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Relais",
                        version = "1",
                        description =
                                "People, missions, routes, partners and documents of a migration cell. Answers hold"
                                        + " what the account may see, in French, English or Arabic as Accept-Language asks;"
                                        + " errors are problems as of RFC 9457."),
        security = @SecurityRequirement(name = "account"))
@SecurityScheme(
        name = "account",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "An account whose password its owner has chosen")
class ApiConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar")));
        resolver.setDefaultLocale(Locale.FRENCH);
        return resolver;
    }
}
