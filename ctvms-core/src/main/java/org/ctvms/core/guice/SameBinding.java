package org.ctvms.core.guice;

import com.google.inject.Binding;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.HasDependencies;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two injectors provide something in the same way: by one binding, or by equal ones whose dependencies are the same
 * too. It asks bindings rather than instances, so that nothing is made before it is needed. Not thread-safe.
 */
final class SameBinding {
    private final Injector one;
    private final Injector other;
    private final Set<Key<?>> asked = new HashSet<>();

    SameBinding(Injector one, Injector other) {
        this.one = one;
        this.other = other;
    }

    boolean of(Key<?> key) {
        if (!asked.add(key)) {
            return true; // why: where dependencies go in a circle, the others decide
        }
        Binding<?> mine = one.getExistingBinding(key);
        Binding<?> theirs = other.getExistingBinding(key);
        return mine != null && (mine == theirs || mine.equals(theirs) && haveSameDependencies(mine));
    }

    private boolean haveSameDependencies(Binding<?> binding) {
        return !(binding instanceof HasDependencies needy)
                || needy.getDependencies().stream().map(Dependency::getKey).allMatch(this::of);
    }
}
