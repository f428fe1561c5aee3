package org.ctvms.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.HostPart;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Reports of a service's charges of a month. They hold no locks, so that no payment waits for one. Thread-safe. */
public final class AdminReports {
    private static final int LONGEST_PREVIEW = 1000;

    private final Transactions<? extends ReportWork> transactions;
    private final ReportDocuments documents;
    private final Letterhead letterhead;
    private final Actor actor;

    /** Works on the storage for the actor; reports bear the letterhead. */
    public AdminReports(
            Transactions<? extends ReportWork> transactions,
            ReportDocuments documents,
            Letterhead letterhead,
            Actor actor) {
        this.transactions = transactions;
        this.documents = documents;
        this.letterhead = letterhead;
        this.actor = actor;
    }

    /** What all rows of a report of it would come to now, however many a preview shows. */
    public ReportTotals totals(ReportQuery query) {
        Check.given("query", query);
        return transactions.read(work -> work.reports().totals(query));
    }

    /**
     * The first rows that a report of it would have now, by CRF, then in the order the connections were added. There are no
     * further pages: all rows are what {@link #write} is for, and {@link #totals} says how many there are.
     *
     * @param limit how many at most, 1 to 1000
     */
    public List<ReportRow> preview(ReportQuery query, int limit) {
        Check.given("query", query);
        Check.between("limit", limit, 1, LONGEST_PREVIEW);
        return transactions.read(work -> work.reports().first(query, limit));
    }

    /** Writes the report to the end. */
    public ReportTotals write(ReportQuery query, ReportFormat format, OutputStream out) {
        return write(query, format, out, Progress.NONE, Cancellation.NEVER).orElseThrow();
    }

    /**
     * Writes the report and leaves the stream open. Nothing goes to the stream before the report is whole: until then it
     * is a temporary file. It is noted in the audit trail last, once the stream has it all.
     *
     * @param progress hears of every 1000 rows and of the end, while the storage reads; begins again if the storage has
     *     to
     * @param cancellation asked as often; once the report is whole it is too late
     * @return what the rows came to; empty if the report was cancelled, and then nothing was written
     * @throws StorageUnavailableException also if the temporary file or the stream can't be written
     */
    public Optional<ReportTotals> write(
            ReportQuery query, ReportFormat format, OutputStream out, Progress progress, Cancellation cancellation) {
        Check.given("query", query);
        Check.given("format", format);
        Check.given("out", out);
        Progress guardedProgress = HostPart.guarded("progress", Progress.class, progress);
        Cancellation guardedCancellation = HostPart.guarded("cancellation", Cancellation.class, cancellation);
        Moment now = actor.now();
        try (Draft draft = new Draft()) {
            ReportTotals totals = draw(draft, query, format, now, guardedProgress, guardedCancellation);
            HostPart.run("out", () -> draft.copyTo(out));
            note(query, format, totals, now);
            return Optional.of(totals);
        } catch (ReportRun.Stopped e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw unavailable(e.getCause());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private ReportTotals draw(
            Draft draft,
            ReportQuery query,
            ReportFormat format,
            Moment now,
            Progress progress,
            Cancellation cancellation) {
        return transactions.read(work -> {
            ReportHeader header =
                    header(query, work.days().ledgerDay().asOf(now).day(), now);
            long expected = work.reports().totals(query).rows();
            try (OutputStream file = draft.begin();
                    ReportDocument document = documents.begin(format, header, letterhead.language(), file)) {
                ReportRun run = new ReportRun(document, expected, progress, cancellation);
                work.reports().each(query, run);
                return run.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ReportHeader header(ReportQuery query, LocalDate asOf, Moment now) {
        return new ReportHeader(
                query,
                letterhead.operatorName(),
                letterhead.currency(),
                asOf,
                now.at(),
                actor.clock().zone(),
                actor.name());
    }

    private void note(ReportQuery query, ReportFormat format, ReportTotals totals, Moment now) {
        String details = Actor.words(query.service()) + " " + query.month() + " " + Actor.words(query.state()) + " as "
                + format + ", rows: " + totals.rows();
        transactions.write(work -> {
            actor.did(work, now, AuditAction.REPORT_MADE, details);
            return totals;
        });
    }

    private static StorageUnavailableException unavailable(IOException cause) {
        return new StorageUnavailableException(
                "The report can't be written: " + cause.getMessage()
                        + "; check the folder for temporary files and where the report goes, and call again",
                true,
                cause);
    }
}
