package org.ctvms.demo.ui.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.ctvms.demo.ui.PrinterTrouble;

/** Brings a PDF to a printer of the system's. */
final class Printing {
    private final PrinterJob job;
    private final PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    private final byte[] pdf;

    /** Prepares to print the PDF by the job. */
    Printing(PrinterJob job, byte[] pdf) {
        this.job = job;
        this.pdf = pdf;
        // why: there the toolkit has no dialog of the system's, and its own knows ranges of pages only through wishes
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            wishes.add(DialogTypeSelection.NATIVE);
        }
    }

    /** Prepares to print the document, unless the system knows no printer. Off the event thread: it may ask the network. */
    static Optional<Printing> prepare(NamedPdf document) {
        if (PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return Optional.empty();
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(document.fileName());
        return Optional.of(new Printing(job, document.pdf()));
    }

    /** Asks for printer, pages and copies; false if not to print. On the event thread. */
    boolean ask() {
        return job.printDialog(wishes);
    }

    /** Prints as was asked for. Off the event thread. */
    void print() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setPageable(new PDFPageable(document));
            job.print(wishes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (PrinterException e) {
            throw new PrinterTrouble(job, e);
        }
    }
}
