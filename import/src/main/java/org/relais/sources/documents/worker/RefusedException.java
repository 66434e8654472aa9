package org.relais.sources.documents.worker;

import org.relais.sources.documents.worker.Answer.Reason;
import org.relais.sources.documents.worker.Answer.Refused;

/** Ends the reading of a file from inside. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    RefusedException(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Refused answer() {
        return new Refused(reason, detail);
    }
}
