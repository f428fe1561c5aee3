package org.ctvms.reports.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.PdfDocuments;

/** Provides PDF documents, and their archive in a folder. */
public final class ReportsModule extends AbstractModule {
    private final Path archive;

    /** Documents archived below the folder. */
    public ReportsModule(Path archive) {
        this.archive = archive;
    }

    @Provides
    @Singleton
    Documents documents() {
        return new PdfDocuments();
    }

    @Provides
    @Singleton
    InvoiceArchive invoiceArchive() {
        return new FileInvoiceArchive(archive);
    }
}
