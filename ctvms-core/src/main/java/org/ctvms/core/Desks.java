package org.ctvms.core;

import org.ctvms.core.account.SignIn;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.connection.CustomerConnections;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.document.InvoiceDesk;
import org.ctvms.core.document.Letters;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.payment.PaymentDesk;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.registration.RegistrationDesk;
import org.ctvms.core.statement.StatementDesk;
import org.ctvms.core.time.OperatorClock;

/** The features of one engine, wired. */
record Desks(
        Storage storage,
        AdminPlans plans,
        RegistrationDesk registration,
        PaymentDesk payments,
        InvoiceDesk invoices,
        StatementDesk statements,
        DailyRun dailyRun,
        MailDelivery mail,
        SignIn signIn) {

    static Desks of(Parts parts) {
        Storage storage = parts.storage();
        Settings settings = parts.settings();
        var clock = parts.operatorClock();
        var invoices = new InvoiceDesk(storage, parts.documents(), parts.archive(), settings.language());
        var letters =
                new Letters(invoices, settings.language(), settings.operator().name());
        return new Desks(
                storage,
                new AdminPlans(storage, settings.currency(), clock),
                new RegistrationDesk(storage, settings.billing(), clock, parts.passwords()),
                payments(storage, clock, settings),
                invoices,
                new StatementDesk(storage),
                new DailyRun(storage, settings.billing(), clock),
                new MailDelivery(storage, parts.mail(), letters, clock),
                new SignIn(storage, parts.passwords()));
    }

    private static PaymentDesk payments(Storage storage, OperatorClock clock, Settings settings) {
        return new PaymentDesk(
                storage,
                clock,
                settings.currency(),
                settings.operator(),
                settings.minimumPayment(),
                settings.billing());
    }

    CustomerConnections connections(Crf crf) {
        return new CustomerConnections(storage, crf);
    }
}
