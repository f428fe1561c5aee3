package org.ctvms.core.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;

/** An archive that keeps the documents in memory, and loses or damages them when it is told to. Thread-safe. */
public final class InMemoryArchive implements InvoiceArchive {
    private final Map<InvoiceNumber, byte[]> documents = new ConcurrentHashMap<>();

    @Override
    public boolean save(InvoiceNumber number, byte[] pdf) {
        byte[] stored = documents.computeIfAbsent(number, absent -> pdf.clone());
        return Arrays.equals(stored, pdf);
    }

    @Override
    public void replace(InvoiceNumber number, byte[] pdf) {
        documents.put(number, pdf.clone());
    }

    @Override
    public Optional<byte[]> find(InvoiceNumber number) {
        return Optional.ofNullable(documents.get(number)).map(byte[]::clone);
    }

    @Override
    public Optional<InvoiceNumber> highest() {
        return documents.keySet().stream().max(Comparator.comparingLong(InvoiceNumber::value));
    }

    /** Loses the document. */
    public void lose(InvoiceNumber number) {
        documents.remove(number);
    }

    /** Puts something else in the place of the document. */
    public void damage(InvoiceNumber number) {
        documents.put(number, "damaged".getBytes(StandardCharsets.UTF_8));
    }
}
