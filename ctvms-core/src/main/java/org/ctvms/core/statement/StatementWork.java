package org.ctvms.core.statement;

import org.ctvms.core.connection.ConnectionWork;
import org.ctvms.core.customer.CustomerWork;

/** What statements read. */
public interface StatementWork extends CustomerWork, ConnectionWork {
    /** The statements. */
    StatementStore statements();
}
