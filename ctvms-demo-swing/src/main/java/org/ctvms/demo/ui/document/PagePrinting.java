package org.ctvms.demo.ui.document;

import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Optional;
import java.util.function.Consumer;
import javax.print.PrintServiceLookup;
import org.ctvms.demo.ui.PrinterTrouble;
import org.ctvms.demo.ui.Ui;

/** Prints a page that a window draws itself. */
public final class PagePrinting {
    private PagePrinting() {}

    /**
     * Asks for a printer and prints; nothing is answered if people don't print. On the event thread.
     *
     * @param done hears true once it is printed, false if the system knows no printer
     */
    public static void print(
            Ui ui, String title, Printable page, Consumer<Boolean> done, Consumer<RuntimeException> failed) {
        // why: off the event thread, for it may ask the network
        ui.tasks()
                .run(
                        () -> job(title, page),
                        job -> job.ifPresentOrElse(found -> ask(ui, found, done, failed), () -> done.accept(false)),
                        failed);
    }

    private static Optional<PrinterJob> job(String title, Printable page) {
        if (PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return Optional.empty();
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(title);
        job.setPrintable(page);
        return Optional.of(job);
    }

    private static void ask(Ui ui, PrinterJob job, Consumer<Boolean> done, Consumer<RuntimeException> failed) {
        if (job.printDialog()) {
            ui.tasks().run(() -> printed(job), done, failed);
        }
    }

    private static boolean printed(PrinterJob job) {
        try {
            job.print();
            return true;
        } catch (PrinterException e) {
            throw new PrinterTrouble(job, e);
        }
    }
}
