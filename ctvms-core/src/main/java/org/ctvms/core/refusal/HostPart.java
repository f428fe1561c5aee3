package org.ctvms.core.refusal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Guards the parts supplied by the host. A part returns a value, or fails as its port allows; anything else becomes a
 * {@link HostPartException}. Errors of the machine, such as running out of memory, are passed on.
 */
public final class HostPart {
    private static final String CORE = "org.ctvms.core.";

    private HostPart() {}

    /**
     * The part behind the border, as thread-safe as before. What it returns is guarded, too, where that is a port of
     * the engine's, too, such as a delivery.
     *
     * @throws InvalidInputException if the part is missing
     */
    public static <T> T guarded(String name, Class<T> port, T part) {
        Check.given(name, part);
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(name, part, method, arguments)));
    }

    /** What the part answers to one question. */
    public static <T> T answer(String name, Supplier<T> question) {
        try {
            return given(name, question.get());
        } catch (RuntimeException e) {
            throw refusal(name, e);
        }
    }

    /** Lets the part take one step, which may fail as the step allows. */
    public static <E extends Exception> void run(String name, Step<E> step) throws E {
        try {
            step.run();
        } catch (RuntimeException e) {
            throw refusal(name, e);
        }
    }

    /**
     * One step of a part.
     *
     * @param <E> how it may fail
     */
    @FunctionalInterface
    public interface Step<E extends Exception> {
        /** Takes the step. */
        void run() throws E;
    }

    private static Object call(String name, Object part, Method method, Object[] arguments) throws Throwable {
        try {
            Object answer = method.invoke(part, arguments);
            return method.getReturnType() == void.class ? answer : guarded(name, method, given(name, answer));
        } catch (InvocationTargetException e) {
            throw allowed(method, e.getCause()) ? e.getCause() : refusal(name, e.getCause());
        }
    }

    private static Object guarded(String name, Method method, Object answer) {
        Class<?> type = method.getReturnType();
        boolean ours = type.getPackageName().startsWith(CORE);
        return ours && type.isInterface() && AutoCloseable.class.isAssignableFrom(type)
                ? port(name, type, answer)
                : answer;
    }

    private static <T> T port(String name, Class<T> type, Object answer) {
        return guarded(name, type, type.cast(answer));
    }

    private static boolean allowed(Method method, Throwable thrown) {
        return thrown instanceof Error
                || Arrays.stream(method.getExceptionTypes()).anyMatch(type -> type.isInstance(thrown));
    }

    private static <T> T given(String name, T answer) {
        if (answer == null) {
            throw new HostPartException(
                    name, "returned null, which its port does not allow; correct it, then call again");
        }
        return answer;
    }

    private static CtvmsException refusal(String name, Throwable thrown) {
        return thrown instanceof CtvmsException refusal
                ? refusal
                : new HostPartException(name, "failed: " + thrown + "; correct that, then call again", thrown);
    }
}
