package org.relais.startup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.RelaisException;
import org.relais.search.Projection;
import org.relais.security.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports what the command line names, tells how each file went, and ends the product. */
@Component
@Order(2)
class CommandLineImport implements ApplicationRunner {

    private static final int MOST_FINDINGS = 20;
    private static final Duration INDEXING = Duration.ofMinutes(10);

    private final StartupProperties properties;
    private final Imports imports;
    private final Projection projection;
    private final MessageSource texts;
    private final ApplicationContext context;
    private final PrintStream console = System.out;

    CommandLineImport(
            StartupProperties properties,
            Imports imports,
            Projection projection,
            MessageSource texts,
            ApplicationContext context) {
        this.properties = properties;
        this.imports = imports;
        this.projection = projection;
        this.texts = texts;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (properties.imports().isEmpty()) {
            return;
        }
        var failures = 0;
        for (var path : properties.imports()) {
            failures += imported(path);
        }
        projection.awaitNow(INDEXING);
        var code = failures == 0 ? 0 : 1;
        System.exit(SpringApplication.exit(context, (ExitCodeGenerator) () -> code));
    }

    private int imported(Path path) throws InterruptedException {
        var queued = new ArrayList<RunView>();
        try {
            queued.addAll(imports.submit(Viewer.system(), path));
        } catch (RelaisException refusal) {
            console.println(text(refusal.told()));
            return 1;
        }
        var failures = 0;
        for (var run : queued) {
            var ended = ended(run.id());
            tell(ended);
            failures += ended.counts().refused() > 0 || ended.state() != org.relais.ingest.ImportState.DONE ? 1 : 0;
        }
        return failures;
    }

    private RunView ended(String id) throws InterruptedException {
        var run = imports.run(Viewer.system(), id);
        while (!run.state().isOver()) {
            Thread.sleep(100);
            run = imports.run(Viewer.system(), id);
        }
        return run;
    }

    private void tell(RunView run) {
        var counts = run.counts();
        console.printf(
                "%-50s %-9s %6d lues/read  %6d nouvelles/new  %6d modifiées/changed  %6d inchangées/unchanged  %6d refusées/refused%n",
                run.fileName(),
                run.state().name().toLowerCase(Locale.ROOT),
                counts.total(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused());
        tell("-", run.refusals());
        tell("i", run.remarks());
    }

    private void tell(String sign, List<org.relais.ingest.Finding> findings) {
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> console.printf("  %s %s %s%n", sign, finding.at(), text(finding.message())));
        if (findings.size() > MOST_FINDINGS) {
            console.printf("  %s … %d%n", sign, findings.size() - MOST_FINDINGS);
        }
    }

    private String text(org.relais.kernel.Message message) {
        return Objects.requireNonNullElse(
                texts.getMessage(message.code(), message.arguments().toArray(), message.code(), Locale.FRENCH),
                message.code());
    }
}
