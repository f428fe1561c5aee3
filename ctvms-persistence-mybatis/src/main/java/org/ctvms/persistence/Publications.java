package org.ctvms.persistence;

import org.ctvms.core.refusal.CtvmsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the events of joined calls, if they were committed. Thread-safe. */
final class Publications {
    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final OwnTransactions own;

    Publications(OwnTransactions own) {
        this.own = own;
    }

    /** What the host runs after its commit. Throws nothing, for the commit is done. */
    Runnable of(String call, Runnable publish) {
        return () -> {
            if (isCommitted(call)) {
                publish.run();
            }
        };
    }

    private boolean isCommitted(String call) {
        try {
            return own.writeRows(work -> work.joinedCalls().take(call));
        } catch (CtvmsException e) {
            LOG.error(
                    "The events of a joined call are not published, for the database does not say whether it is"
                            + " committed",
                    e);
            return false;
        }
    }
}
