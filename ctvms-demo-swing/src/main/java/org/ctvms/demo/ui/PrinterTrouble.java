package org.ctvms.demo.ui;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.PrintService;
import org.ctvms.demo.ui.text.Texts;

/** Why something was not printed. */
public final class PrinterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kind kind;
    private final String printer;

    private enum Kind {
        CANCELLED,
        NO_PRINTER,
        NOT_READY
    }

    /** What went wrong with the job. */
    public PrinterTrouble(PrinterJob job, PrinterException problem) {
        super(problem.getMessage(), problem);
        PrintService service = job.getPrintService();
        this.printer = service == null ? "" : service.getName();
        this.kind = kind(problem, service);
    }

    private PrinterTrouble() {
        super("no printer");
        this.printer = "";
        this.kind = Kind.NO_PRINTER;
    }

    /** The system knows no printer. */
    public static PrinterTrouble noPrinter() {
        return new PrinterTrouble();
    }

    private static Kind kind(PrinterException problem, PrintService service) {
        if (problem instanceof PrinterAbortException) {
            return Kind.CANCELLED;
        }
        return service == null ? Kind.NO_PRINTER : Kind.NOT_READY;
    }

    /** The words. */
    String words(Texts texts) {
        return switch (kind) {
            case CANCELLED -> texts.get("document.printCancelled");
            case NO_PRINTER -> texts.get("document.noPrinter");
            case NOT_READY -> texts.get("document.printerNotReady", printer);
        };
    }
}
