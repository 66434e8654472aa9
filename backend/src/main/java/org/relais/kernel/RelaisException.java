package org.relais.kernel;

/**
 * The one application error. It carries a {@link Message} that says what, which, and the remedy.
 * "Not found" and "not allowed to see" are the same on purpose.
 */
public abstract sealed class RelaisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    private RelaisException(Message told) {
        super(told.line());
        this.told = told;
    }

    public Message told() {
        return told;
    }

    /** There is no such thing, as far as this viewer may know. */
    public static final class NotFound extends RelaisException {
        private static final long serialVersionUID = 1L;

        private NotFound(Message told) {
            super(told);
        }
    }

    /** The request cannot be understood or is not acceptable. */
    public static final class Invalid extends RelaisException {
        private static final long serialVersionUID = 1L;

        private Invalid(Message told) {
            super(told);
        }
    }

    /** The viewer's role does not reach so far. */
    public static final class Forbidden extends RelaisException {
        private static final long serialVersionUID = 1L;

        private Forbidden(Message told) {
            super(told);
        }
    }

    /** Something is in the way that was not there a moment ago. */
    public static final class Conflict extends RelaisException {
        private static final long serialVersionUID = 1L;

        private Conflict(Message told) {
            super(told);
        }
    }

    public static NotFound notFound() {
        return new NotFound(Message.of("error.notFound"));
    }

    public static Invalid invalid(String code, Object... arguments) {
        return new Invalid(Message.of(code, arguments));
    }

    public static Forbidden roleTooLow() {
        return new Forbidden(Message.of("error.roleTooLow"));
    }

    public static Forbidden forbidden(String code, Object... arguments) {
        return new Forbidden(Message.of(code, arguments));
    }

    public static Conflict conflict(String code, Object... arguments) {
        return new Conflict(Message.of(code, arguments));
    }
}
