package org.ctvms.core;

import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.account.ForgottenPassword;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.account.Role;
import org.ctvms.core.account.SignedIn;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.schedule.ScheduleTimes;
import org.ctvms.core.schedule.Scheduler;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.time.OperatorClock;

/**
 * The billing engine of one operator. It has no threads unless a scheduler is started, and stores nothing in memory:
 * any number of engines, in any number of processes, work on one storage at once. Thread-safe.
 */
public final class Ctvms {
    private final Parts parts;
    private final Desks desks;

    Ctvms(Parts parts) {
        this.parts = parts;
        this.desks = new Desks(parts, new Actor("engine", parts.operatorClock()));
    }

    /** A builder for an engine. */
    public static CtvmsBuilder builder() {
        return new CtvmsBuilder();
    }

    /** The settings it was built with. */
    public Settings settings() {
        return parts.settings();
    }

    /** Acts as an admin whom the host has signed in; the name is noted with what is done. */
    public AdminSession actAsAdmin(String name) {
        Actor admin = new Actor(Check.text("name", name, 50), parts.operatorClock());
        return new AdminSession(new Desks(parts, admin), Optional.empty());
    }

    /** Acts as a customer whom the host has signed in; one who was removed is "not found". */
    public CustomerSession actAsCustomer(Crf crf) {
        Check.given("crf", crf);
        parts.storage().read(work -> present(work, crf).orElseThrow(() -> new NotFoundException("customer", crf)));
        return customer(crf);
    }

    private CustomerSession customer(Crf crf) {
        Consumer<UnitOfWork> guard = work -> present(work, crf).orElseThrow(SessionEndedException::new);
        return new CustomerSession(guarded(guard, Actor.customer(crf, parts.operatorClock())), crf, Optional.empty());
    }

    private Desks guarded(Consumer<UnitOfWork> guard, Actor actor) {
        return new Desks(parts.with(new GuardedStorage(parts.storage(), guard)), actor);
    }

    private Desks session(SignedIn user) {
        OperatorClock clock = parts.operatorClock();
        return guarded(work -> user.check(work, clock.now()), user.actor(clock));
    }

    private static Optional<Customer> present(UnitOfWork work, Crf crf) {
        return work.customers().find(crf).filter(customer -> !customer.isRemoved());
    }

    /**
     * Signs an admin in. The session ends when it is not used for a while, at the latest a day later, when the admin is
     * disabled, and when the password is changed in another session; the settings say how long it lasts.
     *
     * @throws org.ctvms.core.refusal.SignInRefusedException if user name and password do not match, or sign-in is locked
     *     after too many failures
     * @throws org.ctvms.core.refusal.RuleRefusedException if the password was generated and must be replaced first
     */
    public AdminSession signInAdmin(String userName, String password) {
        SignedIn user = desks.accounts().signIn().signIn(Role.ADMIN, userName, password);
        return new AdminSession(session(user), Optional.of(user));
    }

    /** Signs a customer in; as {@link #signInAdmin}. The session also ends when the customer is removed. */
    public CustomerSession signInCustomer(String userName, String password) {
        SignedIn user = desks.accounts().signIn().signIn(Role.CUSTOMER, userName, password);
        return new CustomerSession(session(user), user.login().crf().orElseThrow(), Optional.of(user));
    }

    /**
     * Replaces an admin's or a customer's generated password by another one of 8 to 128 characters, to sign in with then.
     *
     * @throws org.ctvms.core.refusal.InvalidInputException if the chosen one can't be a password, or is the generated one
     * @throws org.ctvms.core.refusal.SignInRefusedException if user name and generated password do not match, the password
     *     was replaced already, or sign-in is locked after too many failures
     */
    public void replaceGeneratedPassword(String userName, String generated, String chosen) {
        desks.accounts().signIn().replaceGenerated(userName, generated, chosen);
    }

    /** Replacing a forgotten password by a mailed code. */
    public ForgottenPassword forgottenPassword() {
        return desks.accounts().forgottenPassword();
    }

    /** Whether {@link #createFirstAdmin} was never called. */
    public boolean needsFirstAdmin() {
        return desks.accounts().needsFirstAdmin();
    }

    /**
     * Adds the first admin, who can add others.
     *
     * @param password 8 to 128 characters in one line, without a space at either end
     * @throws org.ctvms.core.refusal.InvalidInputException if the password can't be one
     * @throws org.ctvms.core.refusal.RuleRefusedException if there is an admin already
     */
    public void createFirstAdmin(NewAdmin admin, String password) {
        desks.accounts().createFirst(admin, password);
    }

    /** Opens months and years and updates statuses; to be called at least once a day. */
    public DailyRun dailyRun() {
        return desks.dailyRun(Optional.empty());
    }

    /**
     * Deletes old mails, changes, job runs and audit entries as the settings say. Call it once a day; the scheduler
     * does so.
     */
    public Pruning pruning() {
        return desks.pruning(Optional.empty());
    }

    /**
     * A health snapshot for monitoring; changes nothing. It counts the outbox, so call it once a minute rather than
     * once a second.
     *
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the storage can't be reached
     */
    public Health health() {
        Storage storage = parts.storage();
        Optional<InvoiceNumber> archived = parts.archive().highestKnown();
        return storage.read(work -> new Health(
                CtvmsVersion.CURRENT,
                storage.schemaVersion(),
                work.days().ledgerDay().completed(),
                work.outbox().count(),
                new SeriesCheck(work.invoices().next(), archived)));
    }

    /** Delivers queued letters; to be called every few seconds. */
    public MailDelivery mail() {
        return desks.mail();
    }

    /**
     * Starts a scheduler that calls the daily run and the mail delivery, for a host that does not; close it before the
     * storage. Once a day, after the daily run, it calls {@link #pruning} too.
     *
     * @throws InvalidInputException on an engine whose storage joins the host's transaction, which its threads would share
     */
    public Scheduler startScheduler(ScheduleTimes times) {
        OwnTransactionsOnly.check(parts.storage(), "start the scheduler");
        return Scheduler.start(dailyRun(), pruning(), mail(), parts.operatorClock(), times);
    }

    /**
     * The same engine on the same data with another storage, such as one that joins the host's transaction. This call
     * does not use the storage; the builder has checked the currency and zone of the data.
     *
     * <p>On an engine that joins the host's transaction these calls throw an {@link InvalidInputException}: signing in,
     * codes and passwords, the daily run, pruning, sending mails, restoring an invoice's document, reading the feed of
     * changes and the scheduler. A roll-back would undo what protects them, or could not undo what they do. Call them
     * on the engine itself. Documents of invoices are made but not archived.
     */
    public Ctvms on(Storage storage) {
        return new Ctvms(parts.with(Check.given("storage", storage)));
    }
}
