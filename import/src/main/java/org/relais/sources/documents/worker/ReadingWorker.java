package org.relais.sources.documents.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The other process. It answers one question after the other, and ends when the product ends or has asked
 * nothing for a while.
 */
public final class ReadingWorker {

    /** How a worker ends that had nothing to do. */
    static final int IDLE = 40;

    static final String IDLE_SECONDS = "relais.worker.idle-seconds";

    private ReadingWorker() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not end up among the answers.
        System.setOut(System.err);
        NoNetwork.enter();
        var reading = new Reading();
        var lastAsked = new AtomicLong(System.nanoTime());
        Thread.ofPlatform().daemon().start(() -> endWhenIdle(lastAsked));
        var in = new DataInputStream(new BufferedInputStream(System.in));
        out.writeInt(Wire.READY);
        out.flush();
        answerAll(reading, in, out, lastAsked);
    }

    private static void answerAll(Reading reading, DataInputStream in, DataOutputStream out, AtomicLong lastAsked)
            throws IOException {
        try {
            while (true) {
                var question = Wire.question(in);
                lastAsked.set(Long.MAX_VALUE);
                Wire.write(out, reading.of(question));
                lastAsked.set(System.nanoTime());
            }
        } catch (EOFException productHasEnded) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void endWhenIdle(AtomicLong lastAsked) {
        var most = Duration.ofSeconds(Long.getLong(IDLE_SECONDS, 300)).toNanos();
        while (lastAsked.get() == Long.MAX_VALUE || System.nanoTime() - lastAsked.get() < most) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        Runtime.getRuntime().halt(IDLE);
    }
}
