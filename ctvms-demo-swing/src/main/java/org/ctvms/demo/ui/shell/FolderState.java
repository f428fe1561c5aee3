package org.ctvms.demo.ui.shell;

import java.util.Optional;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.tour.SampleOffice;

/** What a data folder holds in which nobody can sign in. */
enum FolderState {
    /** No customers. */
    EMPTY,
    /** Samples, whose year may have been stopped half-way. */
    SAMPLES,
    /** Customers of the operator's own. */
    OWN_DATA;

    /** That of the engine's folder. Not on the event thread. */
    static FolderState of(DemoEngine host) {
        boolean empty = host.engine()
                .actAsAdmin("setup")
                .customers()
                .search("", Optional.empty(), 1)
                .isEmpty();
        if (empty) {
            return EMPTY;
        }
        return new SampleOffice(host).isBegun() ? SAMPLES : OWN_DATA;
    }
}
