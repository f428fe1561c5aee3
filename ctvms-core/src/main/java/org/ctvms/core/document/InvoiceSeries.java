package org.ctvms.core.document;

import java.io.IOException;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceWork;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * The series of invoice numbers. After restoring a backup, an admin moves it past the numbers already issued.
 * Thread-safe.
 */
public final class InvoiceSeries {
    private static final long FURTHEST_STEP = 100_000;

    private final Transactions<? extends InvoiceWork> transactions;
    private final InvoiceArchive archive;
    private final Actor actor;

    /** Checks and moves the storage's series beside the archive. */
    public InvoiceSeries(Transactions<? extends InvoiceWork> transactions, InvoiceArchive archive, Actor actor) {
        this.transactions = transactions;
        this.archive = archive;
        this.actor = actor;
    }

    /**
     * The next number, and the archive's highest.
     *
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the archive can't be read
     */
    public SeriesCheck check() {
        return new SeriesCheck(transactions.read(work -> work.invoices().next()), highest());
    }

    /**
     * Continues the series after the number, and records the numbers left out in the audit trail. Does nothing if the
     * series is already past it.
     *
     * @param last the highest number ever issued; at most 100,000 beyond the series or the archive's highest
     * @throws InvalidInputException if the number is further away
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the archive can't be read
     */
    public SeriesCheck movePast(InvoiceNumber last) {
        Check.given("last", last);
        Moment now = actor.now();
        Optional<InvoiceNumber> archived = highest();
        InvoiceNumber next = transactions.write(work -> moved(work, last, archived, now));
        return new SeriesCheck(next, archived);
    }

    private InvoiceNumber moved(InvoiceWork work, InvoiceNumber last, Optional<InvoiceNumber> archived, Moment now) {
        InvoiceNumber before = work.invoices().lockNext();
        if (last.value() < before.value()) {
            return before;
        }
        checkStep(last, before, archived);
        InvoiceNumber next = new InvoiceNumber(last.value() + 1);
        work.invoices().continueWith(next);
        actor.did(
                work,
                now,
                AuditAction.INVOICE_SERIES_MOVED,
                "next invoice " + next + "; left out " + before + " to " + last);
        return next;
    }

    private static void checkStep(InvoiceNumber last, InvoiceNumber before, Optional<InvoiceNumber> archived) {
        long furthest = Math.max(
                before.value() + FURTHEST_STEP,
                archived.map(InvoiceNumber::value).orElse(0L));
        if (last.value() > furthest) {
            throw new InvalidInputException(
                    "last", "is " + last + "; it must be at most " + furthest, Flaw.TOO_LARGE, furthest);
        }
    }

    private Optional<InvoiceNumber> highest() {
        try {
            return archive.highest();
        } catch (IOException e) {
            throw InvoiceDesk.unavailable(e);
        }
    }
}
