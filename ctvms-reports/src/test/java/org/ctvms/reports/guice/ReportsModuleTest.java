package org.ctvms.reports.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.reports.OfficeDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModuleTest {
    @Test
    void documentsAndAnArchiveInTheFolderAreProvidedOnce(@TempDir Path folder) throws IOException {
        Injector injector = Guice.createInjector(new ReportsModule(folder));
        assertThat(injector.getInstance(Documents.class))
                .isInstanceOf(OfficeDocuments.class)
                .isSameAs(injector.getInstance(Documents.class));
        injector.getInstance(InvoiceArchive.class).save(new InvoiceNumber(1000), new byte[] {1});
        assertThat(folder.resolve("1/invoice-1000.pdf")).exists();
    }

    @Test
    void equalModulesMakeOneArchive() {
        Injector injector = Guice.createInjector(
                new ReportsModule(Path.of("invoices")),
                new ReportsModule(Path.of("invoices").toAbsolutePath()));
        assertThat(injector.getInstance(InvoiceArchive.class)).isSameAs(injector.getInstance(InvoiceArchive.class));
    }
}
