package org.ctvms.core;

import java.lang.reflect.Proxy;

/** A part of the host's that does at every call what it must not. */
enum BrokenPart {
    GIVES_NOTHING {
        @Override
        Object answer() {
            return null;
        }
    },
    THROWS {
        @Override
        Object answer() {
            throw new IllegalStateException("sample fault");
        }
    },
    ERRS {
        @Override
        Object answer() {
            throw new AssertionError("sample error");
        }
    };

    abstract Object answer();

    <T> T as(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                BrokenPart.class.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> answer()));
    }
}
