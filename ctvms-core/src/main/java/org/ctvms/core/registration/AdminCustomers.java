package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.account.CredentialsMail;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.Passwords;
import org.ctvms.core.account.Person;
import org.ctvms.core.account.UserNames;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.customer.EmailAddress;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What an admin does with customers. Thread-safe. */
public final class AdminCustomers {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends RegistrationWork> transactions;
    private final Actor actor;
    private final Listeners listeners;
    private final Passwords passwords;
    private final ConnectionRegistrar registrar;
    private final Removal removal;

    AdminCustomers(
            Transactions<? extends RegistrationWork> transactions,
            BillingPolicy policy,
            CurrencyUnit currency,
            Actor actor,
            Listeners listeners,
            Passwords passwords) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.passwords = passwords;
        this.registrar = new ConnectionRegistrar(policy.status());
        this.removal = new Removal(policy, currency);
    }

    /**
     * Adds the customer: login, connections, first charges and the queued welcome mail come into being together or not
     * at all. Without an e-mail address the credentials are in the answer, to be handed over; nobody can read them later.
     *
     * @throws org.ctvms.core.refusal.ConflictException for a CRF that was ever used, and for a user name, a device
     *     or an external id in use
     */
    public RegisteredCustomer add(NewCustomer asked) {
        Check.given("customer", asked);
        Moment now = actor.now();
        BirthDate.check(asked.dateOfBirth(), now.today());
        String password = passwords.generate();
        String hash = passwords.hash(password);
        return transactions.write(
                work -> register(work, asked, now, password, hash),
                added -> listeners.tell(new CustomerAdded(added.withoutCredentials())));
    }

    private RegisteredCustomer register(
            RegistrationWork work, NewCustomer asked, Moment now, String password, String hash) {
        LocalDate today = work.ledger().position().bookingDay(now);
        Customer customer = customer(asked, asked.crf().orElseGet(work.customers()::drawCrf), today);
        work.customers().insert(customer);
        asked.externalId()
                .ifPresent(given -> work.externalIds()
                        .add(ExternalKind.CUSTOMER, customer.crf().number(), given));
        String userName = asked.userName().orElseGet(() -> UserNames.generated(customer.crf()));
        Person owner = Person.customer(
                customer.crf(), customer.name(), customer.contact().email());
        Login login = Login.fresh(userName, owner, hash, true);
        work.logins().insert(login);
        List<ServiceConnection> connections = asked.connections().stream()
                .map(connection -> registrar.add(work, customer.crf(), connection, now))
                .collect(Collectors.toUnmodifiableList());
        work.outbox().queue(CredentialsMail.of(login, password, now));
        work.changes().add(now.at(), added(customer.crf(), connections));
        actor.did(work, now, AuditAction.CUSTOMER_ADDED, customer.crf(), customer.name());
        return new RegisteredCustomer(customer, userName, connections, CredentialsMail.printable(login, password));
    }

    private static List<NewChange> added(Crf crf, List<ServiceConnection> connections) {
        return Stream.concat(
                        Stream.of(NewChange.of(ChangeKind.CUSTOMER_ADDED, crf)),
                        connections.stream().map(added -> NewChange.of(ChangeKind.CONNECTION_ADDED, added)))
                .toList();
    }

    private static Customer customer(NewCustomer asked, Crf crf, LocalDate today) {
        return new Customer(
                crf,
                asked.name(),
                asked.dateOfBirth(),
                asked.address(),
                asked.idProof(),
                asked.contact(),
                today,
                Optional.empty());
    }

    /**
     * How many customers have the e-mail address, case ignored and removed ones left out. Ask before a customer is added:
     * the credentials of all who share an address can be read by each of them.
     *
     * @throws org.ctvms.core.refusal.InvalidInputException if that is no address
     */
    public int countWithEmail(String email) {
        String address = EmailAddress.check("email", email);
        return transactions.read(work -> work.customers().countWithEmail(address));
    }

    /** The customer, removed or not. */
    public Customer find(Crf crf) {
        Check.given("crf", crf);
        return transactions
                .read(work -> work.customers().find(crf))
                .orElseThrow(() -> new NotFoundException("customer", crf));
    }

    /**
     * The customer, removed or not, that the host's own system knows by the id.
     *
     * @throws NotFoundException if none has it
     */
    public Customer findByExternalId(ExternalId id) {
        Check.given("externalId", id);
        return transactions
                .read(work -> crf(work.externalIds(), id).flatMap(work.customers()::find))
                .orElseThrow(() -> new NotFoundException("customer", id));
    }

    private static Optional<Crf> crf(ExternalIdStore ids, ExternalId id) {
        OptionalLong number = ids.find(ExternalKind.CUSTOMER, id);
        return number.isPresent() ? Optional.of(new Crf(Math.toIntExact(number.getAsLong()))) : Optional.empty();
    }

    /** The id that the host's own system has for the customer; empty if none was given. */
    public Optional<ExternalId> externalId(Crf crf) {
        Check.given("crf", crf);
        return transactions.read(work -> work.externalIds().of(ExternalKind.CUSTOMER, crf.number()));
    }

    /**
     * Gives the customer the id that the host's own system has, in place of the one before. A removed customer's id stays
     * theirs until they get another.
     *
     * @throws org.ctvms.core.refusal.ConflictException if another customer, removed or not, has the id
     */
    public void setExternalId(Crf crf, ExternalId id) {
        Check.given("crf", crf);
        Check.given("externalId", id);
        Moment now = actor.now();
        transactions.write(work -> {
            work.customers().lock(crf).orElseThrow(() -> new NotFoundException("customer", crf));
            boolean changed = work.externalIds().replace(ExternalKind.CUSTOMER, crf.number(), id);
            if (changed) {
                work.changes().add(now.at(), List.of(NewChange.of(ChangeKind.CUSTOMER_CHANGED, crf)));
                actor.did(work, now, AuditAction.CUSTOMER_CHANGED, crf, "external id " + id);
            }
            return changed;
        });
    }

    /** Changes everything of a customer but CRF, registration and removal, which are kept as they are. */
    public Customer change(Customer changed) {
        Check.given("customer", changed);
        Moment now = actor.now();
        BirthDate.check(changed.dateOfBirth(), now.today());
        changed.contact().checked();
        return transactions.write(work -> {
            Customer kept = HeldCustomer.of(work.customers(), changed.crf());
            Customer merged = new Customer(
                    kept.crf(),
                    changed.name(),
                    changed.dateOfBirth(),
                    changed.address(),
                    changed.idProof(),
                    changed.contact(),
                    kept.registeredOn(),
                    kept.removedOn());
            work.customers().update(merged);
            work.changes().add(now.at(), List.of(NewChange.of(ChangeKind.CUSTOMER_CHANGED, merged.crf())));
            actor.did(work, now, AuditAction.CUSTOMER_CHANGED, merged.crf(), CustomerChange.between(kept, merged));
            return merged;
        });
    }

    /**
     * Removes the customer: closes the connections and hides the customer; payments and invoices stay.
     *
     * @throws org.ctvms.core.refusal.RuleRefusedException while anything is due, for any year or service
     */
    public void remove(Crf crf) {
        Check.given("crf", crf);
        Moment now = actor.now();
        transactions.write(work -> remove(work, crf, now), closed -> {
            closed.forEach(listeners::tell);
            listeners.tell(new CustomerRemoved(crf));
        });
    }

    private List<StatusChanged> remove(RegistrationWork work, Crf crf, Moment now) {
        List<StatusChanged> closing = removal.remove(work, crf, now);
        actor.did(work, now, AuditAction.CUSTOMER_REMOVED, crf, closing.size() + " connections closed");
        return closing;
    }

    /**
     * Finds customers who were not removed: the exact CRF, the beginnings of words of the name (case and accents
     * ignored), or three or more digits of the mobile in a row; by CRF, in pages. An empty text finds all.
     *
     * @param after the last CRF of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Customer> search(String text, Optional<Crf> after, int limit) {
        Check.given("after", after);
        return page(text, CustomerOrder.BY_CRF, after.map(crf -> ListCursor.after(crf.number())), limit);
    }

    /**
     * Finds the same customers in an order of your choice, in pages. Read all pages in the same order.
     *
     * @param after the last customer of the page before, as it was listed; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Customer> search(String text, CustomerOrder order, Optional<Customer> after, int limit) {
        Check.given("order", order);
        Check.given("after", after);
        return page(text, order, after.map(last -> cursor(order, last)), limit);
    }

    /** How many customers a search for the text finds, all pages together. */
    public long count(String text) {
        String words = words(text);
        return transactions.read(work -> work.customers().count(words));
    }

    private List<Customer> page(String text, CustomerOrder order, Optional<ListCursor> after, int limit) {
        String words = words(text);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.customers().search(words, order, after, limit));
    }

    private static String words(String text) {
        return Check.optionalText("text", CustomerQuery.typed(Check.given("text", text)), 100);
    }

    private static ListCursor cursor(CustomerOrder order, Customer last) {
        return ListCursor.after(last, order.column(), last.crf().number());
    }
}
