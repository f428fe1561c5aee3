package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What customers see and change of their own details: date of birth, address, mobile and e-mail. Thread-safe. */
public final class OwnDetails {
    private final Transactions<? extends RegistrationWork> transactions;
    private final Crf crf;
    private final Actor actor;

    OwnDetails(Transactions<? extends RegistrationWork> transactions, Crf crf, Actor actor) {
        this.transactions = transactions;
        this.crf = crf;
        this.actor = actor;
    }

    /** The customer. */
    public Customer show() {
        return transactions
                .read(work -> work.customers().find(crf))
                .orElseThrow(() -> new NotFoundException("customer", crf));
    }

    /** Changes what customers may change. */
    public Customer change(Optional<LocalDate> dateOfBirth, Address address, Contact contact) {
        Moment now = actor.now();
        BirthDate.check(Check.given("dateOfBirth", dateOfBirth), now.today());
        Check.given("contact", contact).checked();
        return transactions.write(work -> {
            Customer kept = HeldCustomer.of(work.customers(), crf);
            Customer changed = new Customer(
                    crf,
                    kept.name(),
                    dateOfBirth,
                    address,
                    kept.idProof(),
                    contact,
                    kept.registeredOn(),
                    kept.removedOn());
            work.customers().update(changed);
            work.changes().add(now.at(), List.of(NewChange.of(ChangeKind.CUSTOMER_CHANGED, crf)));
            actor.did(work, now, AuditAction.CUSTOMER_CHANGED, crf, CustomerChange.between(kept, changed));
            return changed;
        });
    }
}
