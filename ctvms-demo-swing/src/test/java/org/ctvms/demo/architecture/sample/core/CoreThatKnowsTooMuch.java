package org.ctvms.demo.architecture.sample.core;

import com.google.inject.Injector;
import java.time.LocalDate;
import org.ctvms.demo.architecture.sample.adapter.Adapter;

/** Breaks the rules on purpose, to prove that they can fail. */
class CoreThatKnowsTooMuch {
    Adapter adapter(Injector injector) {
        return injector.getInstance(Adapter.class).on(LocalDate.now());
    }
}
