package org.ctvms.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * Refuses a {@link DataSource} that gives the connection of the thread's transaction, such as Spring's
 * TransactionAwareDataSourceProxy: our commit would commit what is the host's. Known by name, for this module knows no Spring.
 */
final class TransactionAware {
    private static final String NAME = "TransactionAware";

    private TransactionAware() {}

    static void check(DataSource database) {
        for (Class<?> type = database.getClass(); type != null; type = type.getSuperclass()) {
            refuseIf(type.getSimpleName());
        }
    }

    /** The same for what a wrapped one gives. */
    static void check(Connection connection) {
        if (Proxy.isProxyClass(connection.getClass())) {
            refuseIf(Proxy.getInvocationHandler(connection).getClass().getName());
        }
    }

    private static void refuseIf(String name) {
        if (name.contains(NAME)) {
            throw new InvalidInputException(
                    "database",
                    "returns the connection of the host's transaction (" + name + "); pass the pool behind it, and join"
                            + " with MyBatisStorage.joining");
        }
    }
}
