package org.ctvms.demo.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.complaint.ComplaintRaised;
import org.ctvms.core.complaint.ComplaintResolved;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Event;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.core.registration.CustomerAdded;
import org.ctvms.core.registration.CustomerRemoved;

/** What a listener of the engine heard: how often what happened, and how each connection stands by it. Thread-safe. */
public final class HeardEvents {
    private final Map<String, Integer> times = new TreeMap<>();
    private final List<Long> invoices = new ArrayList<>();
    private final Map<ConnectionId, ConnectionStatus> statuses = new HashMap<>();
    private final List<StatusChanged> jumps = new ArrayList<>();

    HeardEvents() {}

    CtvmsBuilder listenTo(CtvmsBuilder engine) {
        return engine.listener(Event.class, this::count)
                .listener(PaymentReceived.class, this::paid)
                .listener(CustomerAdded.class, this::added)
                .listener(StatusChanged.class, this::changed);
    }

    private synchronized void count(Event event) {
        times.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    }

    private synchronized void paid(PaymentReceived event) {
        invoices.add(event.receipt().invoice().value());
    }

    private synchronized void added(CustomerAdded event) {
        event.added().connections().forEach(connection -> statuses.put(connection.id(), connection.status()));
    }

    private synchronized void changed(StatusChanged event) {
        ConnectionStatus before = statuses.put(event.id(), event.to());
        if (before != null && before != event.from()) {
            jumps.add(event);
        }
    }

    /** Forgets all it heard. */
    public synchronized void forget() {
        times.clear();
        invoices.clear();
        statuses.clear();
        jumps.clear();
    }

    /** The invoices of the payments heard of. */
    public synchronized List<Long> payments() {
        return List.copyOf(invoices);
    }

    /** How many customers were added. */
    public int added() {
        return times(CustomerAdded.class);
    }

    /** How many customers were removed. */
    public int removed() {
        return times(CustomerRemoved.class);
    }

    /** How many complaints were raised. */
    public int raised() {
        return times(ComplaintRaised.class);
    }

    /** How many complaints were resolved. */
    public int resolved() {
        return times(ComplaintResolved.class);
    }

    private synchronized int times(Class<? extends Event> kind) {
        return times.getOrDefault(kind.getSimpleName(), 0);
    }

    /** The last told status of each connection that was added or changed. */
    public synchronized Map<ConnectionId, ConnectionStatus> statuses() {
        return Map.copyOf(statuses);
    }

    /** Changes from another status than the one told before; there should be none. */
    public synchronized List<StatusChanged> jumps() {
        return List.copyOf(jumps);
    }
}
