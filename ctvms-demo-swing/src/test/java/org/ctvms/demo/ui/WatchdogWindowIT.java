package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No call holds the window up: not a screen that opens, not a search as one types. */
class WatchdogWindowIT extends WindowTest {
    private static final List<String> SCREENS = List.of(
            "dashboard",
            "customers",
            "connections",
            "collect",
            "invoices",
            "details",
            "reminders",
            "complaints",
            "reports",
            "plans",
            "jobs",
            "outbox",
            "audit",
            "admins",
            "settings");

    @Test
    void nothingHoldsTheEventThreadForMoreThanFiftyMilliseconds() {
        signInAsAdmin();
        // why: the first time the virtual machine loads and compiles what it runs from then on
        SCREENS.forEach(this::go);
        SCREENS.forEach(this::go);

        try (EventWatch watch = EventWatch.begin()) {
            for (String screen : SCREENS) {
                watch.now(screen);
                go(screen);
            }
            watch.now("search");
            go("customers");
            window.textBox("customers.search").setText("Sample");
            settle();
            System.out.println(
                    "the event thread's longest event took " + watch.longest().toMillis() + " ms");
            assertThat(watch.tooLong()).isEmpty();
        }
    }
}
