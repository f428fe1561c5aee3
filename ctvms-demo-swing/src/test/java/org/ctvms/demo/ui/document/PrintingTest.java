package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.StreamPrintServiceFactory;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.PrinterTrouble;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.text.Texts;
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

    @Test
    void failedJobsAreSaidInWords() {
        assertThat(words(new PrinterAbortException())).isEqualTo("Printing was cancelled.");
        assertThat(words(new PrinterException("Printer is not accepting job.")))
                .isEqualTo("This computer has no printer. Add one in the system's settings, or save the document and"
                        + " print it elsewhere.");
    }

    private static String words(PrinterException problem) {
        Printing printing = new Printing(new FailingJob(problem), SamplePdf.of(1));
        PrinterTrouble trouble = catchThrowableOfType(PrinterTrouble.class, printing::print);
        return Refusals.words(new Texts(Language.ENGLISH), trouble);
    }
}
