package org.ctvms.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** A database whose client dies at the steps that a test chooses; what was not committed is rolled back. */
final class KillingDatabase {
    private final DataSource real;
    private final Predicate<String> dies;

    /** @param dies is asked before and after each statement and commit, with {@code before …} and {@code after …} */
    private KillingDatabase(DataSource real, Predicate<String> dies) {
        this.real = real;
        this.dies = dies;
    }

    /** What the client dies of. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static DataSource around(DataSource real, Predicate<String> dies) {
        return new KillingDatabase(real, dies).database();
    }

    private DataSource database() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = call(real, method, arguments);
            return answer instanceof Connection given ? connection(given) : answer;
        });
    }

    private Connection connection(Connection given) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                return mortal(given, "COMMIT", () -> call(given, method, arguments));
            }
            Object answer = call(given, method, arguments);
            if (answer instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, given, (String) arguments[0]);
            }
            return answer instanceof Statement statement ? statement(Statement.class, statement, given, "") : answer;
        });
    }

    private <T extends Statement> T statement(Class<T> type, T statement, Connection on, String prepared) {
        return proxy(type, (method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            String sql = prepared.isEmpty() && arguments != null ? (String) arguments[0] : prepared;
            return mortal(on, sql, () -> call(statement, method, arguments));
        });
    }

    private Object mortal(Connection on, String step, Call call) throws Throwable {
        diesIf(on, "before " + step);
        Object answer = call.make();
        diesIf(on, "after " + step);
        return answer;
    }

    private void diesIf(Connection on, String step) throws SQLException {
        if (dies.test(step)) {
            on.abort(Runnable::run);
            throw new Killed();
        }
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                KillingDatabase.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.make(method, arguments)));
    }

    private interface Calls {
        Object make(Method method, Object... arguments) throws Throwable;
    }

    private interface Call {
        Object make() throws Throwable;
    }
}
