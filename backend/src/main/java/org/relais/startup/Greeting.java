package org.relais.startup;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says to whoever started the product. */
@Component
class Greeting {

    private final Environment environment;
    private final PrintStream console = System.out;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    void firstAdministrator(String username, String password) {
        console.printf(
                "%nPremier compte / first account: %s   mot de passe provisoire / one-time password: %s%n"
                        + "Il n'est montré qu'ici / shown only here.%n",
                username, password);
    }

    void loadingSample() {
        console.println(
                "Premier démarrage : chargement des données d'exemple… / First start: loading the sample data…");
    }

    void ready(boolean samples) {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        console.printf("%nRelais est prêt / is ready: http://localhost:%s%n", port);
        if (samples) {
            console.printf(
                    "Comptes d'exemple / sample accounts (mot de passe / password: <compte>-exemple): %s%n",
                    SampleAccounts.all().stream()
                            .map(sample -> sample.opening().username() + " ("
                                    + sample.opening().role().name().toLowerCase(java.util.Locale.ROOT) + ")")
                            .collect(Collectors.joining(", ")));
        }
        console.printf("Arrêter / stop: Ctrl-C%n");
        console.flush();
    }
}
