package org.ctvms.demo.ui.table;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes calls to the engine for a table, such as {@code Screen.load}. */
@FunctionalInterface
public interface Calls {
    /** Makes the call off the event thread; the predicate receives a failure before people do. */
    <T> void load(Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> failed);
}
