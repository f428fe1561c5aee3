package org.ctvms.demo.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the state of the rows since the last change, so that they need not be read before every call. */
final class Watch {
    private final Rows rows;
    private Optional<List<String>> known = Optional.empty();

    Watch(Rows rows) {
        this.rows = rows;
    }

    /** A refusal from here on must change nothing. */
    void mark() {
        known = Optional.of(rows.state());
    }

    /** The same, unless the state is known still. */
    void markIfUnknown() {
        if (known.isEmpty()) {
            mark();
        }
    }

    /** The tables that changed since the mark, as they are now. */
    List<String> changed() {
        List<String> now = new ArrayList<>(rows.state());
        now.removeAll(known.orElseThrow());
        return now;
    }

    /** To be called after a change. */
    void forget() {
        known = Optional.empty();
    }
}
