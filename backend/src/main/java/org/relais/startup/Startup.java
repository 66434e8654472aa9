package org.relais.startup;

import java.io.IOException;
import java.time.Duration;
import org.relais.domains.VocabularyWriter;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.Imports;
import org.relais.search.Projection;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the product from an opened database to one that can be used. */
@Component
@Order(1)
class Startup implements ApplicationRunner {

    private static final Duration INDEXING = Duration.ofMinutes(5);

    private final StartupProperties properties;
    private final RevisionFeed feed;
    private final VocabularyWriter vocabulary;
    private final Projection projection;
    private final Imports imports;
    private final AccountKeeper accounts;
    private final SampleAccounts sampleAccounts;
    private final SampleData sampleData;
    private final Greeting greeting;

    Startup(
            StartupProperties properties,
            RevisionFeed feed,
            VocabularyWriter vocabulary,
            Projection projection,
            Imports imports,
            AccountKeeper accounts,
            SampleAccounts sampleAccounts,
            SampleData sampleData,
            Greeting greeting) {
        this.properties = properties;
        this.feed = feed;
        this.vocabulary = vocabulary;
        this.projection = projection;
        this.imports = imports;
        this.accounts = accounts;
        this.sampleAccounts = sampleAccounts;
        this.sampleData = sampleData;
        this.greeting = greeting;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        feed.state();
        imports.closeInterrupted();
        vocabulary.write();
        projection.start();
        if (!properties.imports().isEmpty()) {
            return;
        }
        if (accounts.none()) {
            openFirstAccounts();
        }
        if (properties.sample() && lacksSample()) {
            greeting.loadingSample();
            sampleData.load(properties.data());
        }
        projection.awaitNow(INDEXING);
        greeting.ready(accounts.hasSamples());
    }

    private boolean lacksSample() {
        return imports.recent(Viewer.system(), 1).isEmpty() || sampleData.isUnfinished(properties.data());
    }

    private void openFirstAccounts() {
        if (properties.sample()) {
            sampleAccounts.open();
        } else {
            var password =
                    accounts.open(Viewer.system(), AccountOpening.of("admin", "Administration", Role.ADMINISTRATOR));
            greeting.firstAdministrator("admin", password);
        }
    }
}
