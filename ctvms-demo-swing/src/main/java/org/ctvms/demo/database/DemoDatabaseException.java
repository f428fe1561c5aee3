package org.ctvms.demo.database;

/** The demo's database can't be used; the message says what to do. */
public final class DemoDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
