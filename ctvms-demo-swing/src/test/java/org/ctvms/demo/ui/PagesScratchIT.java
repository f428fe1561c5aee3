package org.ctvms.demo.ui;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.ComponentEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Service;
import org.ctvms.core.registration.NewConnection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesScratchIT extends WindowTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 7, 8, 9, 40, 95})
    void look(int payments) throws Exception {
        var plan = office.admin().plans().add(Service.BROADBAND, "Business", Money.of(250L * payments), "");
        var connection = office.admin().connections().add(office.crf(1), NewConnection.of(plan.id(), "BUSINESS"));
        long t = System.nanoTime();
        for (int payment = 0; payment < payments; payment++) {
            office.admin().payments().collectCash(connection.id(), Money.of(250));
        }
        System.out.println("SCRATCH paid " + payments + " in ms " + (System.nanoTime() - t) / 1_000_000);
        signInAsAdmin();
        AtomicInteger events = new AtomicInteger();
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            ComponentEvent e = (ComponentEvent) event;
                            int n = events.incrementAndGet();
                            if (n > 200 && n < 240) {
                                System.out.println("SCRATCH " + e.paramString() + " "
                                        + e.getComponent().getClass().getName() + " "
                                        + e.getComponent().getName());
                            }
                        },
                        AWTEvent.COMPONENT_EVENT_MASK);
        window.toggleButton("invoices").click();
        Thread.sleep(3000);
        System.out.println("SCRATCH events after 3 s: " + events.get());
        t = System.nanoTime();
        settle();
        System.out.println("SCRATCH settled in ms " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        settle();
        System.out.println("SCRATCH settled again in ms " + (System.nanoTime() - t) / 1_000_000);
    }
}
