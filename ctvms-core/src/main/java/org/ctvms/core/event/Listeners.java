package org.ctvms.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever wants to hear of events. A listener that throws, be it an error, harms nobody: it is logged. Immutable. */
public final class Listeners {
    /** Nobody listens. */
    public static final Listeners NONE = new Listeners(List.of());

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Subscription<?>> subscriptions;

    private Listeners(List<Subscription<?>> subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** These and one more, who hears of events of that kind. */
    public <E extends Event> Listeners with(Class<E> kind, Consumer<? super E> listener) {
        List<Subscription<?>> more = new ArrayList<>(subscriptions);
        more.add(new Subscription<>(kind, listener));
        return new Listeners(List.copyOf(more));
    }

    /** Tells everybody who wants to know, on this thread. */
    public void tell(Event event) {
        subscriptions.forEach(subscription -> subscription.tell(event));
    }

    private static String kindOf(Event event) {
        return event.getClass().getSimpleName();
    }

    private record Subscription<E extends Event>(Class<E> kind, Consumer<? super E> listener) {
        void tell(Event event) {
            if (kind.isInstance(event)) {
                try {
                    listener.accept(kind.cast(event));
                } catch (Throwable e) {
                    // why: what is told is booked already; whatever is thrown, even an error, would deny that
                    // why: the kind alone, for an event holds names and addresses
                    LOG.error("A listener failed to hear of {}", kindOf(event), e);
                }
            }
        }
    }
}
