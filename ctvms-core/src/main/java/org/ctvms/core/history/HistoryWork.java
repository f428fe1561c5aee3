package org.ctvms.core.history;

import org.ctvms.core.customer.CustomerWork;

/** What histories read. */
public interface HistoryWork extends CustomerWork {
    /** The histories. */
    HistoryStore histories();
}
