package org.ctvms.core.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.event.Event;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.refusal.Check;

/**
 * Provides one engine from the bound storage, mail, documents and archive: the same as {@link Ctvms#builder()} builds.
 * Immutable; two modules with equal settings, clock and listeners are equal, so that Guice installs them once.
 *
 * <p>For several operators in one injector, install the modules of each in a {@link com.google.inject.PrivateModule} and
 * expose its engine with an annotation. Injectors in which two engines have the same storage or archive are refused.
 */
public final class CtvmsModule extends AbstractModule {
    private final Choices choices;

    /** An engine with the settings, on the system's clock. */
    public CtvmsModule(Settings settings) {
        this(settings, InstantSource.system());
    }

    /** An engine with the settings and the clock. */
    public CtvmsModule(Settings settings, InstantSource clock) {
        this(new Choices(Check.given("settings", settings), Check.given("clock", clock), List.of()));
    }

    private CtvmsModule(Choices choices) {
        this.choices = choices;
    }

    /** The same module with one more listener; see {@link CtvmsBuilder#listener}. */
    public <E extends Event> CtvmsModule listener(Class<E> kind, Consumer<? super E> listener) {
        return new CtvmsModule(
                choices.with(new Listening<>(Check.given("kind", kind), Check.given("listener", listener))));
    }

    @Override
    protected void configure() {
        requestInjection(new SharedParts());
    }

    @Provides
    @Singleton
    Ctvms ctvms(Storage storage, MailTransport mail, Documents documents, InvoiceArchive archive) {
        return choices.builder()
                .storage(storage)
                .mail(mail)
                .documents(documents)
                .archive(archive)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CtvmsModule module && choices.equals(module.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    private record Choices(Settings settings, InstantSource clock, List<Listening<?>> listeners) {
        Choices with(Listening<?> listener) {
            List<Listening<?>> more = new ArrayList<>(listeners);
            more.add(listener);
            return new Choices(settings, clock, List.copyOf(more));
        }

        CtvmsBuilder builder() {
            CtvmsBuilder builder = Ctvms.builder().settings(settings).clock(clock);
            listeners.forEach(listener -> listener.in(builder));
            return builder;
        }
    }

    private record Listening<E extends Event>(Class<E> kind, Consumer<? super E> listener) {
        void in(CtvmsBuilder builder) {
            builder.listener(kind, listener);
        }
    }
}
