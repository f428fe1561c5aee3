package org.ctvms.demo.ui.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.ctvms.demo.ui.PrinterTrouble;

/** Prints receipts on the system's default printer, without asking. */
public final class ReceiptPrinting {
    private ReceiptPrinting() {}

    /**
     * Prints the PDF. Off the event thread: it may ask the network.
     *
     * @throws PrinterTrouble if there is no printer, or it does not print
     */
    public static void print(String title, byte[] pdf) {
        PrinterJob job = PrinterJob.getPrinterJob();
        PrintService service = PrintServiceLookup.lookupDefaultPrintService();
        if (service == null) {
            throw PrinterTrouble.noPrinter();
        }
        try {
            job.setPrintService(service);
        } catch (PrinterException e) {
            throw new PrinterTrouble(job, e);
        }
        job.setJobName(title);
        new Printing(job, pdf).print();
    }
}
