package org.ctvms.core;

import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.account.Passwords;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.document.WatchedArchive;
import org.ctvms.core.event.Event;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.plan.PriceBasis;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.storage.OwnTransactionsOnly;

/** Puts an engine together; all but the clock is required. Not thread-safe. */
public final class CtvmsBuilder {
    private Storage storage;
    private MailTransport mail;
    private Documents documents;
    private InvoiceArchive archive;
    private Settings settings;
    private InstantSource clock = Clock.systemUTC();
    private Listeners listeners = Listeners.NONE;

    CtvmsBuilder() {}

    /** Where everything is kept; one that joins the host's transactions is for {@link Ctvms#on}. */
    public CtvmsBuilder storage(Storage part) {
        this.storage = part;
        return this;
    }

    /** How letters leave. */
    public CtvmsBuilder mail(MailTransport part) {
        this.mail = part;
        return this;
    }

    /** What makes documents. */
    public CtvmsBuilder documents(Documents part) {
        this.documents = part;
        return this;
    }

    /** Where invoices' documents are kept. */
    public CtvmsBuilder archive(InvoiceArchive part) {
        this.archive = part;
        return this;
    }

    /** The operator's settings. */
    public CtvmsBuilder settings(Settings part) {
        this.settings = part;
        return this;
    }

    /** Where the time comes from; the system's clock by default. Its zone does not matter: that is a setting. */
    public CtvmsBuilder clock(InstantSource part) {
        this.clock = part;
        return this;
    }

    /**
     * Somebody who wants to hear of such events, after they are committed, on the thread that caused them. Whatever a
     * listener throws, an {@link Error} of any kind too, harms nothing: it is logged and not thrown on, and everybody else
     * hears. One that is slow should hand over to a thread of its own. May be called any number of times. An event is told
     * at most once: what matters is read from the engine when the host starts again.
     *
     * <p>Told are {@link org.ctvms.core.payment.PaymentReceived}, {@link org.ctvms.core.connection.StatusChanged} (by
     * whatever changed it: a payment, the daily run, closing), {@link org.ctvms.core.registration.CustomerAdded} with the
     * connections that came along, {@link org.ctvms.core.registration.CustomerRemoved}, {@link
     * org.ctvms.core.complaint.ComplaintRaised} and {@link org.ctvms.core.complaint.ComplaintResolved}; {@link Event} stands
     * for all of them. A connection that is added to a customer who is there, a change of plan and a change of a customer are
     * not told.
     */
    public <E extends Event> CtvmsBuilder listener(Class<E> kind, Consumer<? super E> listener) {
        this.listeners = listeners.with(Check.given("kind", kind), Check.given("listener", listener));
        return this;
    }

    /**
     * The engine. What the parts throw that their ports do not allow is {@link
     * org.ctvms.core.refusal.HostPartException} from then on. Asks the storage, in one short transaction, whether its
     * data are in the currency and zone of the settings; while it has no plan, they may be any.
     *
     * @throws InvalidSettingsException with everything that is missing, or if the storage's data are kept in another
     *     currency, with other decimals or in another zone
     * @throws org.ctvms.core.refusal.InvalidInputException if the storage joins a transaction of the host's
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the storage can't be reached; build again if it is
     *     retryable
     */
    public Ctvms build() {
        List<String> missing = new ArrayList<>();
        demand("storage", storage, missing);
        demand("mail", mail, missing);
        demand("documents", documents, missing);
        demand("archive", archive, missing);
        demand("settings", settings, missing);
        demand("clock", clock, missing);
        if (!missing.isEmpty()) {
            throw new InvalidSettingsException(missing);
        }
        OwnTransactionsOnly.check(storage, "join with Ctvms.on(storage)");
        checkBasis();
        return new Ctvms(new Parts(
                storage,
                HostPart.guarded("mail", MailTransport.class, mail),
                HostPart.guarded("documents", Documents.class, documents),
                new WatchedArchive(HostPart.guarded("archive", InvoiceArchive.class, archive)),
                new HostClock(clock),
                settings,
                Passwords.configured(),
                listeners));
    }

    private void checkBasis() {
        PriceBasis basis = new PriceBasis(settings.currency(), settings.zone());
        storage.write(work -> {
            basis.check(work.plans());
            return basis;
        });
    }

    private static void demand(String property, Object part, List<String> missing) {
        if (part == null) {
            missing.add(property + " is missing; give it to the builder");
        }
    }
}
