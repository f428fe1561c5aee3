package org.ctvms.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** Makes a database fail where a test wants it. */
final class FailingDatabase {
    /** Stands between the database or one of its connections and whoever calls the method. */
    interface Fault {
        Object at(String method, Call call) throws Throwable;
    }

    /** The call, as it would have been made. */
    interface Call {
        Object make() throws Throwable;
    }

    private FailingDatabase() {}

    static DataSource around(DataSource real, Fault fault) {
        return between(DataSource.class, real, fault);
    }

    private static <T> T between(Class<T> type, T real, Fault fault) {
        return type.cast(Proxy.newProxyInstance(
                FailingDatabase.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = fault.at(method.getName(), () -> call(real, method, arguments));
                    return answer instanceof Connection given ? between(Connection.class, given, fault) : answer;
                }));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
