package org.ctvms.core.storage;

import org.ctvms.core.refusal.InvalidInputException;

/** Refuses, on a storage that joins the host's transaction, what must not be rolled back with it. */
public final class OwnTransactionsOnly {
    private OwnTransactionsOnly() {}

    /**
     * Checks that the transactions are the storage's own.
     *
     * @param advice what to do on the engine itself, such as {@code send mails}
     * @throws InvalidInputException if the storage joins a transaction of the host's
     */
    public static void check(Transactions<?> transactions, String advice) {
        if (transactions.isJoined()) {
            throw new InvalidInputException(
                    "storage", "joins the host's transaction; " + advice + " on the engine itself");
        }
    }
}
