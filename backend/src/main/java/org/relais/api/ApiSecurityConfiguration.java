package org.relais.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.relais.security.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Every request brings an account's name and password; there is no session. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RefusedRequests refused) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(ApiSecurityConfiguration::isChangeByAPage)
                        .denyAll()
                        .anyRequest()
                        .hasAuthority(SignedIn.FULL))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /**
     * A browser that was once given a password sends it along with whatever any page asks of it, and says
     * with {@code Origin} that a page did. Programs send no such header.
     */
    static boolean isChangeByAPage(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) != null && !READING.contains(request.getMethod());
    }
}
