package org.ctvms.reports.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** Provides documents as PDF and XLSX, and the archive of invoices in a folder. */
public final class ReportsModule extends AbstractModule {
    private final Path archiveFolder;

    /** Archives below the folder, which need not be there yet. */
    public ReportsModule(Path archiveFolder) {
        this.archiveFolder = archiveFolder;
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
