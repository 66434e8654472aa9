package org.relais.sources.documents.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.relais.sources.documents.worker.Answer.Reason;
import org.relais.sources.documents.worker.Answer.Refused;
import org.springframework.util.FileSystemUtils;

/** A worker as the product holds it. Once it has failed it is gone, and another one is started. */
final class RunningWorker {

    /** How the Java machine ends when its memory does not suffice. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(60);

    private final Path temporary;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private RunningWorker(Path temporary, Process process) {
        this.temporary = temporary;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static RunningWorker start(DocumentsProperties limits) throws IOException {
        var temporary = Files.createTempDirectory("relais-reading").toAbsolutePath();
        var worker =
                new RunningWorker(temporary, WorkerCommand.of(limits, temporary).start());
        try {
            if (worker.within(START, worker.in::readInt) == Wire.READY) {
                return worker;
            }
        } catch (IOException | TimeoutException neverReady) {
            // Told below, with what the worker wrote.
        }
        var log = Files.readString(temporary.resolve("worker.log"));
        worker.end();
        throw new IOException("The process that reads documents does not start: " + log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The answer; nothing when the worker had just ended for want of work. */
    Optional<Answer> ask(Question question, Duration patience) {
        try {
            Wire.write(out, question);
            return Optional.of(within(patience, () -> Wire.answer(in)));
        } catch (TimeoutException e) {
            end();
            return Optional.of(new Refused(Reason.TIME_OUT, String.valueOf(patience.toSeconds())));
        } catch (IOException | RuntimeException gone) {
            return afterwards();
        }
    }

    /** Ends it at once and clears away what it left. */
    void end() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(temporary);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The system's own clearing of temporary folders takes what is left.
            temporary.toFile().deleteOnExit();
        }
    }

    private Optional<Answer> afterwards() {
        var code = exitCode();
        end();
        return switch (code) {
            case ReadingWorker.IDLE -> Optional.empty();
            case OUT_OF_MEMORY -> Optional.of(new Refused(Reason.MEMORY, ""));
            default -> Optional.of(new Refused(Reason.CRASH, ""));
        };
    }

    private int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private <T> T within(Duration patience, Callable<T> work) throws IOException, TimeoutException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("document-worker").start(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
