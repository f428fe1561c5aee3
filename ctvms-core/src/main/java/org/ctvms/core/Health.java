package org.ctvms.core;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.mail.OutboxCount;

/**
 * A snapshot of the engine for a host's monitoring.
 *
 * @param version the library's, as in {@link CtvmsVersion#CURRENT}
 * @param schemaVersion of the tables; 0 if the storage has none
 * @param lastCompletedDay the last day whose daily run was completed; empty before the first
 * @param outbox how many mails wait, and how many that were sent or failed are stored
 * @param invoiceSeries the next invoice number and the archive's highest; if a restored backup put it behind, payments
 *     are refused until an admin moves the series
 */
public record Health(
        String version,
        int schemaVersion,
        Optional<LocalDate> lastCompletedDay,
        OutboxCount outbox,
        SeriesCheck invoiceSeries) {}
