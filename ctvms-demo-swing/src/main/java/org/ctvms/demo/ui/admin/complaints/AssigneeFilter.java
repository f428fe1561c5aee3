package org.ctvms.demo.ui.admin.complaints;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;

/** Whose complaints are listed: everybody's, or those of one who handles open ones. On the event thread. */
final class AssigneeFilter {
    private static final int WIDTH = 90;

    private final ChoiceInput<Optional<String>> input;
    private List<Optional<String>> choices = List.of(Optional.empty());
    private boolean offering;

    AssigneeFilter(Ui ui, Runnable changed) {
        this.input = new ChoiceInput<>(
                ui.texts(), "assignee", choices, name -> name.orElseGet(() -> ui.text("complaints.anybody")));
        // why: a long name would take the room of what stands beside it
        input.component().setMinimumSize(new Dimension(WIDTH, input.component().getMinimumSize().height));
        input.onChange(() -> {
            // why: new choices are no wish of the user's
            if (!offering) {
                changed.run();
            }
        });
    }

    ChoiceInput<Optional<String>> input() {
        return input;
    }

    Optional<String> chosen() {
        return input.value();
    }

    void choose(Optional<String> name) {
        silently(() -> {
            offerWith(name.stream().toList());
            input.show(name);
        });
    }

    /** Offers those names; the chosen one stays, though it may handle no open complaint by now. */
    void offer(List<String> names) {
        silently(() -> offerWith(names));
    }

    private void offerWith(List<String> names) {
        List<Optional<String>> wanted = Stream.of(
                        Stream.of(Optional.<String>empty()),
                        chosen().map(Optional::of).stream(),
                        names.stream().map(Optional::of))
                .flatMap(part -> part)
                .distinct()
                .toList();
        if (!wanted.equals(choices)) {
            choices = wanted;
            input.offer(wanted);
        }
    }

    private void silently(Runnable change) {
        offering = true;
        change.run();
        offering = false;
    }
}
