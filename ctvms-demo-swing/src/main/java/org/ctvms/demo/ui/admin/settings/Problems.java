package org.ctvms.demo.ui.admin.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;

/** Gathers all that is wrong with what was typed, so that nobody mends one thing after the other. */
final class Problems {
    private final List<InvalidInputException> all = new ArrayList<>();

    /** What the function reads; empty if it is refused. */
    <T> Optional<T> in(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InvalidSettingsException e) {
            all.addAll(e.mistakes());
        } catch (InvalidInputException e) {
            all.add(e);
        }
        return Optional.empty();
    }

    void add(String field, String words) {
        all.add(new InvalidInputException(field, words));
    }

    List<InvalidInputException> all() {
        return List.copyOf(all);
    }

    List<InvalidInputException> fromLast() {
        List<InvalidInputException> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }
}
