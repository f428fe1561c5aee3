package org.ctvms.core.document;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.ctvms.core.invoice.ArchivedNumbers;
import org.ctvms.core.invoice.InvoiceNumber;

/** The host's archive, and the highest number that was seen in it. Thread-safe. */
public final class WatchedArchive implements InvoiceArchive, ArchivedNumbers {
    private final InvoiceArchive archive;
    private final AtomicLong highest = new AtomicLong();
    private final AtomicReference<State> state = new AtomicReference<>(State.TO_ASK);

    /** Whether the archive was asked for its highest number. */
    private enum State {
        TO_ASK,
        ASKED,
        FAILED
    }

    /** Watches the archive, which is asked for its highest number when that is first needed. */
    public WatchedArchive(InvoiceArchive archive) {
        this.archive = archive;
    }

    @Override
    public boolean save(InvoiceNumber number, byte[] pdf) throws IOException {
        boolean saved = archive.save(number, pdf);
        if (saved) {
            answered(number);
        } else {
            // why: the ledger was restored while this engine ran, and the archive may go on to higher numbers
            state.set(State.TO_ASK);
        }
        return saved;
    }

    @Override
    public void replace(InvoiceNumber number, byte[] pdf) throws IOException {
        archive.replace(number, pdf);
        answered(number);
    }

    @Override
    public Optional<byte[]> find(InvoiceNumber number) throws IOException {
        return archive.find(number);
    }

    @Override
    public Optional<InvoiceNumber> highest() throws IOException {
        archive.highest().ifPresent(this::seen);
        state.set(State.ASKED);
        return seen();
    }

    /** The highest number seen. An archive that failed is asked again when it has stored a document: payments don't wait for it. */
    @Override
    public Optional<InvoiceNumber> highestKnown() {
        try {
            return state.get() == State.TO_ASK ? highest() : seen();
        } catch (IOException | RuntimeException e) {
            state.compareAndSet(State.TO_ASK, State.FAILED);
            return seen();
        }
    }

    private void answered(InvoiceNumber number) {
        seen(number);
        state.compareAndSet(State.FAILED, State.TO_ASK);
    }

    private void seen(InvoiceNumber number) {
        highest.accumulateAndGet(number.value(), Math::max);
    }

    private Optional<InvoiceNumber> seen() {
        return Optional.of(highest.get()).filter(number -> number > 0).map(InvoiceNumber::new);
    }
}
