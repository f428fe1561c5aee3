package org.ctvms.core.guice;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.spi.ExposedBinding;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Storage;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.refusal.InvalidSettingsException;

/**
 * Refuses an injector in which private modules make two engines on one storage, which would mix the ledgers of two
 * operators, or on one archive, which knows documents by their invoice numbers alone.
 */
final class SharedParts {
    @Inject
    void check(Injector mine) {
        withParents(mine)
                .flatMap(SharedParts::inner)
                .filter(other -> other != mine)
                .filter(other -> other.getBindings().containsKey(Key.get(Ctvms.class)))
                .forEach(other -> {
                    refuseShared(Storage.class, "one with another table prefix", mine, other);
                    refuseShared(InvoiceArchive.class, "one in another folder", mine, other);
                });
    }

    private static void refuseShared(Class<?> part, String example, Injector mine, Injector other) {
        if (new SameBinding(mine, other).of(Key.get(part))) {
            throw new InvalidSettingsException(List.of("two engines of this injector have the same "
                    + part.getSimpleName() + "; give each its own, such as " + example));
        }
    }

    private static Stream<Injector> withParents(Injector injector) {
        return Stream.iterate(injector, known -> known != null, Injector::getParent);
    }

    private static Stream<Injector> inner(Injector outer) {
        return outer.getBindings().values().stream()
                .filter(ExposedBinding.class::isInstance)
                .map(exposed ->
                        ((ExposedBinding<?>) exposed).getPrivateElements().getInjector())
                .distinct()
                .flatMap(inner -> Stream.concat(Stream.of(inner), inner(inner)));
    }
}
