package org.relais.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Axe finds no serious fault on the pages that answer the three questions. */
@RunningProduct
class AccessibilityIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | /
            ar | /
            fr | /search?q=traite+des+mineurs
            ar | /search?q=traite
            fr | /experts
            fr | /experts?q=suites+de+torture+arabe
            fr | /experts/team?q=suites+de+torture+aide+juridique
            ar | /experts/team?q=suites+de+torture+aide+juridique
            fr | /experts/compare?q=suites+de+torture+arabe&compare=nobody
            en | /experts?q=torture+survivors
            fr | /routes
            fr | /missions
            fr | /partners
            fr | /positions
            ar | /positions?q=zzz
            fr | /domain/protection
            fr | /gaps
            ar | /gaps?as=list
            fr | /verify
            fr | /knowledge
            ar | /knowledge?risk=single
            fr | /imports
            fr | /missing
            ar | /missing?tab=added
            fr | /vocabularies
            """)
    void aPageHasNoSeriousFault(String language, String path) {
        try (var visitor = Visitor.atADesk(port, language).signIn("claire").open(path)) {
            assertThat(faults(visitor)).as(language + path).isEmpty();
        }
    }

    static List<String> faults(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(AccessibilityIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
