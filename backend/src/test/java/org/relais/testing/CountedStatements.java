package org.relais.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps the statements that a question sends to the graph. */
public final class CountedStatements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
    private final Thread asking = Thread.currentThread();
    private final List<String> statements = new ArrayList<>();

    private CountedStatements() {
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        start();
        log.addAppender(this);
    }

    /** The statements that something sends from this thread: the index asks from others. */
    public static List<String> of(Runnable question) {
        try (var counted = new CountedStatements()) {
            question.run();
            return List.copyOf(counted.statements);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (Thread.currentThread() == asking && event.getFormattedMessage().startsWith("Executing:")) {
            statements.add(event.getFormattedMessage());
        }
    }

    @Override
    public void close() {
        log.detachAppender(this);
        log.setAdditive(true);
        log.setLevel(null);
    }
}
