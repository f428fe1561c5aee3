package org.ctvms.demo.ui.document;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;

/** A print job that fails. */
final class FailingJob extends PrinterJob {
    private final PrinterException problem;

    FailingJob(PrinterException problem) {
        this.problem = problem;
    }

    @Override
    public void print() throws PrinterException {
        throw problem;
    }

    @Override
    public void setPrintable(Printable painter) {}

    @Override
    public void setPrintable(Printable painter, PageFormat format) {}

    @Override
    public void setPageable(Pageable document) {}

    @Override
    public boolean printDialog() {
        return true;
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
        return page;
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
        return page;
    }

    @Override
    public void setCopies(int copies) {}

    @Override
    public int getCopies() {
        return 1;
    }

    @Override
    public String getUserName() {
        return "";
    }

    @Override
    public void setJobName(String jobName) {}

    @Override
    public String getJobName() {
        return "";
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
