package org.ctvms.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Limits how long the statements of one call wait for locks. The limit is sent with each statement, so that the
 * connection's session stays as it was found. Not thread-safe.
 */
final class LockWaits {
    private static final String LOCKS = "SET STATEMENT innodb_lock_wait_timeout ="
            + " LEAST(@@innodb_lock_wait_timeout, %1$d), lock_wait_timeout = LEAST(@@lock_wait_timeout, %1$d)";
    private static final String ALL =
            ", max_statement_time = LEAST(IF(@@max_statement_time = 0, %1$s, @@max_statement_time), %1$s)";

    private final Pattern tables;
    private final Deadline own;
    private final Optional<Deadline> host;
    private String last = "";

    /**
     * @param own when the call has waited long enough for locks
     * @param host when the host's transaction must have ended, whatever it waits for or does
     */
    LockWaits(String tablePrefix, Deadline own, Optional<Deadline> host) {
        this.tables = Pattern.compile("\\b" + tablePrefix + "\\w+");
        this.own = own;
        this.host = host;
    }

    /** The connection, whose prepared statements wait no longer than that. */
    Connection bounded(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                LockWaits.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(real, method, arguments));
    }

    private Object call(Connection real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            last = (String) arguments[0];
            arguments[0] = limits() + " FOR " + last;
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    // why: the server counts lock waits in whole seconds
    private String limits() throws SQLTimeoutException {
        String locks = String.format(
                Locale.ROOT, LOCKS, Math.max(1, own.left().plusMillis(999).toSeconds()));
        return host.isEmpty() ? locks : locks + limit(host.get());
    }

    private static String limit(Deadline host) throws SQLTimeoutException {
        Duration left = host.left();
        if (left.isZero()) {
            throw new SQLTimeoutException("the host's transaction has timed out");
        }
        // why: 0 would be no limit
        return String.format(Locale.ROOT, ALL, BigDecimal.valueOf(1 + left.toMillis(), 3));
    }

    /** How long the call has been waiting and working. */
    Duration waited() {
        return own.passed();
    }

    /** The tables of the last statement, for people who look for what has them locked. */
    String lastTables() {
        List<String> names = tables.matcher(last)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return String.join(", ", names);
    }
}
