package org.ctvms.core.mail;

import java.util.Optional;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobLog;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.MailNotSentException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/**
 * Delivers what the outbox holds. Any number of deliverers may work at once, in any number of processes. A letter is
 * handed over at least once: one whose process died between the server's answer and our record of it goes out again under
 * the same {@link Letter#id()}. Thread-safe.
 */
public final class MailDelivery {
    private static final String SEND = "send mails";

    private final Transactions<? extends MailWork> transactions;
    private final MailTransport transport;
    private final LetterWriter writer;
    private final SampleMail samples;
    private final OperatorClock clock;
    private final JobLog log;

    /** Delivers from the storage by the transport; the letterhead is that of samples; rounds are noted in the log. */
    public MailDelivery(
            Transactions<? extends MailWork> transactions,
            MailTransport transport,
            LetterWriter writer,
            Letterhead letterhead,
            OperatorClock clock,
            JobLog log) {
        this.transactions = transactions;
        this.transport = transport;
        this.writer = writer;
        this.samples = new SampleMail(transport, letterhead, clock);
        this.clock = clock;
        this.log = log;
    }

    /**
     * Delivers until no mail is due. A mail that fails waits for a later call. A fault of the server, the account or
     * the sender stops the round; it does not count as an attempt of the waiting mails.
     *
     * @throws InvalidInputException on an engine that joins the host's transaction, which could be rolled back
     */
    public DeliveryResult deliverDue() {
        return deliverDue(Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two claims of a few dozen letters. */
    public DeliveryResult deliverDue(Cancellation cancellation) {
        Cancellation guarded = HostPart.guarded("cancellation", Cancellation.class, cancellation);
        OwnTransactionsOnly.check(transactions, SEND);
        return log.noting(JobKind.MAIL, clock.now(), () -> round(guarded), DeliveryResult::inWords);
    }

    private DeliveryResult round(Cancellation cancellation) {
        try (KeptDelivery way = new KeptDelivery(transport)) {
            return new MailRound(transactions, writer, way, clock).run(cancellation);
        }
    }

    /**
     * The problem of the server, the account or the sender that stops all mail, if there is one. It is cleared once a
     * mail is sent.
     */
    public Optional<MailProblem> problem() {
        return transactions.read(work -> work.outbox().problem());
    }

    /** How many mails wait, and how many that went or failed are stored. */
    public OutboxCount count() {
        return transactions.read(work -> work.outbox().count());
    }

    /**
     * What a letter of the kind looks like in the operator's language, with sample values and without sending it; for
     * hosts that write templates.
     *
     * @throws InvalidInputException if the kind's template does not work; the message says why
     */
    public Preview preview(MailKind kind) {
        return samples.preview(kind);
    }

    /**
     * Sends a letter of the kind with sample values now, to see whether mail arrives. It goes through no outbox: it is not
     * counted, and not tried again.
     *
     * @param recipient whom it goes to
     * @throws InvalidInputException if that is no address, or the kind's template does not work
     * @throws MailNotSentException if the mail server can't be used or refuses the letter; the message says why and what to
     *     do
     */
    public void sendSample(MailKind kind, String recipient) {
        OwnTransactionsOnly.check(transactions, SEND);
        samples.send(kind, recipient);
    }
}
