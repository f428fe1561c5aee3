package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PrintingTest {
    private static final String POSTSCRIPT = "application/postscript";

    @Test
    void everyPageIsPrinted() throws Exception {
        StreamPrintServiceFactory[] factories = PrinterJob.lookupStreamPrintServices(POSTSCRIPT);
        Assumptions.assumeTrue(factories.length > 0, "skipped: this JDK has no printer that writes PostScript");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(factories[0].getPrintService(printed));

        new Printing(job, SamplePdf.of(3)).print();

        assertThat(printed.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1))
                .hasSize(4);
    }
}
