package org.ctvms.core.account;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.testkit.InMemoryStorage;

/** A storage that lists what is asked of it; what stands in for something else is listed as that. */
final class RecordedWork implements Storage {
    private static final Map<String, String> STANDS_IN_FOR = Map.of("lockDecoy", "lock", "pretend", "queue");

    private final Storage storage = new InMemoryStorage();
    private final List<String> calls = new ArrayList<>();

    /** What the call asks of the storage, in its order. */
    List<String> of(Runnable call) {
        calls.clear();
        call.run();
        return List.copyOf(calls);
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        calls.add("write");
        return storage.write(work -> unit.apply(recorded(UnitOfWork.class, work)));
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        calls.add("read");
        return storage.read(work -> unit.apply(recorded(UnitOfWork.class, work)));
    }

    private <T> T recorded(Class<T> type, Object recorded) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(recorded, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object answer(Object recorded, Method method, Object[] arguments) throws Throwable {
        try {
            Object answer = method.invoke(recorded, arguments);
            if (method.getDeclaringClass().isAssignableFrom(UnitOfWork.class)) {
                return recorded(method.getReturnType(), answer);
            }
            String name = method.getName();
            calls.add(method.getDeclaringClass().getSimpleName() + "." + STANDS_IN_FOR.getOrDefault(name, name));
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
