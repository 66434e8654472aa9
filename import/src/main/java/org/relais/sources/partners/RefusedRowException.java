package org.relais.sources.partners;

import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;

/** Thrown where a row turns out to be unreadable: where exactly, and why. */
final class RefusedRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedRowException(At at, String code, Object... arguments) {
        this.finding = new Finding(at, Message.of(code, arguments));
    }

    RefusedRowException(At at, RelaisException reason) {
        super(reason);
        this.finding = new Finding(at, reason.told());
    }

    Finding finding() {
        return finding;
    }
}
