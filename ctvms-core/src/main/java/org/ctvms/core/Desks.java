package org.ctvms.core;

import java.util.Map;
import org.ctvms.core.account.SignIn;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.connection.CustomerConnections;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.DashboardDesk;
import org.ctvms.core.document.InvoiceDesk;
import org.ctvms.core.document.InvoiceLetters;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.LettersByKind;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.payment.PaymentDesk;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.registration.RegistrationDesk;
import org.ctvms.core.statement.StatementDesk;

/** The features of one engine, wired for one actor. */
record Desks(Parts parts, Actor actor) {
    private Storage storage() {
        return parts.storage();
    }

    private Settings settings() {
        return parts.settings();
    }

    AdminPlans plans() {
        return new AdminPlans(storage(), settings().currency(), actor);
    }

    RegistrationDesk registration() {
        return new RegistrationDesk(storage(), settings().billing(), actor, parts.listeners(), parts.passwords());
    }

    PaymentDesk payments() {
        return new PaymentDesk(
                storage(),
                actor,
                parts.listeners(),
                settings().currency(),
                settings().operator(),
                settings().minimumPayment(),
                settings().billing());
    }

    InvoiceDesk invoices() {
        return new InvoiceDesk(
                storage(), parts.documents(), parts.archive(), settings().language());
    }

    StatementDesk statements() {
        return new StatementDesk(storage());
    }

    DashboardDesk dashboards() {
        return new DashboardDesk(storage(), actor.clock());
    }

    CustomerConnections connections(Crf crf) {
        return new CustomerConnections(storage(), crf);
    }

    DailyRun dailyRun() {
        return new DailyRun(storage(), settings().billing(), actor.clock(), parts.listeners());
    }

    AuditTrail audit() {
        return new AuditTrail(storage(), actor.clock());
    }

    MailDelivery mail() {
        return new MailDelivery(storage(), parts.mail(), letters(), actor.clock());
    }

    private LettersByKind letters() {
        var letterhead = new Letterhead(
                settings().language(), settings().operator().name(), settings().currency());
        return new LettersByKind(letterhead, Map.of(MailKind.INVOICE, new InvoiceLetters(invoices(), letterhead)));
    }

    SignIn signIn() {
        return new SignIn(storage(), parts.passwords());
    }
}
