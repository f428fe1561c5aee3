package org.ctvms.demo.ui.work;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Calls of which only the newest answer counts, such as a search as one types. On the event thread. */
public final class Latest {
    private final Tasks tasks;
    private long newest;

    /** Makes its calls there. */
    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Leaves the answers of all calls so far alone. */
    public void forget() {
        newest++;
    }

    /** Makes the call; answers that come after a newer call was made are left alone. */
    public <T> void run(Supplier<T> call, Consumer<? super T> then, Consumer<RuntimeException> failed) {
        newest++;
        long mine = newest;
        tasks.run(
                call,
                result -> {
                    if (mine == newest) {
                        then.accept(result);
                    }
                },
                problem -> {
                    if (mine == newest) {
                        failed.accept(problem);
                    }
                });
    }
}
