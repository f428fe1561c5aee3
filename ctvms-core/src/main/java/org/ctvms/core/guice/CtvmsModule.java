package org.ctvms.core.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.event.Event;
import org.ctvms.core.mail.MailTransport;

/** Provides the engine from bound storage, mail, documents and archive: the same as {@link Ctvms#builder()} builds. */
public final class CtvmsModule extends AbstractModule {
    private final CtvmsBuilder builder;

    /** An engine with the settings, on the system's clock. */
    public CtvmsModule(Settings settings) {
        this(settings, InstantSource.system());
    }

    /** An engine with the settings and the clock. */
    public CtvmsModule(Settings settings, InstantSource clock) {
        this.builder = Ctvms.builder().settings(settings).clock(clock);
    }

    /** Somebody who wants to hear of such events; see {@link CtvmsBuilder#listener}. */
    public <E extends Event> CtvmsModule listener(Class<E> kind, Consumer<? super E> listener) {
        builder.listener(kind, listener);
        return this;
    }

    @Provides
    @Singleton
    Ctvms ctvms(Storage storage, MailTransport mail, Documents documents, InvoiceArchive archive) {
        return builder.storage(storage)
                .mail(mail)
                .documents(documents)
                .archive(archive)
                .build();
    }
}
