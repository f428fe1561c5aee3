package org.ctvms.reports.guice;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.refusal.Check;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/**
 * Provides documents as PDF and XLSX, and the archive of invoices in a folder. Immutable; Guice installs equal modules once.
 *
 * @param archiveFolder where the invoices are stored; it need not be there yet
 */
public record ReportsModule(Path archiveFolder) implements Module {
    /** Takes the folder as an absolute path. */
    public ReportsModule {
        archiveFolder = Check.given("archiveFolder", archiveFolder).toAbsolutePath();
    }

    @Override
    public void configure(Binder binder) {
        // why: all is provided below
    }

    @Provides
    @Singleton
    Documents documents() {
        return new OfficeDocuments();
    }

    @Provides
    @Singleton
    InvoiceArchive archive() {
        return new FileInvoiceArchive(archiveFolder);
    }
}
