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
    private final List<Problem> all = new ArrayList<>();

    /**
     * One mistake.
     *
     * @param words begin with the name of the field
     */
    record Problem(String words) {
        String field() {
            return words.substring(0, words.indexOf(' '));
        }
    }

    /** What the function reads; empty if it is refused. */
    <T> Optional<T> in(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InvalidSettingsException e) {
            e.problems().forEach(this::add);
        } catch (InvalidInputException e) {
            add(e.getMessage());
        }
        return Optional.empty();
    }

    void add(String words) {
        all.add(new Problem(words));
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    List<Problem> fromLast() {
        List<Problem> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }
}
