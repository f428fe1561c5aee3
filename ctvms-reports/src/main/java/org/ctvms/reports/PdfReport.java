package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;

/** A report on A4 across; each page leaves the memory when it is full. */
final class PdfReport implements ReportDocument {
    private static final float SIDE = 30;
    private static final float TOP = 32;
    private static final float BOTTOM = 44;
    private static final float ABOVE_TOTALS = 8;

    private final Document document = new Document(PageSize.A4.rotate(), SIDE, SIDE, TOP, BOTTOM);
    private final Labels labels;
    private final Paper paper;
    private final ReportLetterhead letterhead;
    private final ReportTable table;

    PdfReport(ReportHeader header, Language language, FontFiles files, Emblem emblem, OutputStream out)
            throws IOException {
        this.labels = Labels.ofReports(language);
        Fonts fonts = new Fonts(files, header.madeAt().getEpochSecond());
        MoneyFormat money = new MoneyFormat(header.currency(), language.locale());
        ReportTitle title = new ReportTitle(header, labels);
        PdfWriter writer = open(fonts, title, out, Identity.of(header, language));
        this.paper = new Paper(document, writer);
        this.letterhead = new ReportLetterhead(new Writing(fonts, writer), labels, money);
        this.table = new ReportTable(paper, labels, money, fonts);
        paper.put(letterhead.above(header.operatorName(), title, emblem));
        table.head();
    }

    @Override
    public void add(ReportRow row) {
        table.add(row);
    }

    @Override
    public void finish(ReportTotals totals) {
        if (totals.rows() == 0) {
            table.say(labels.text("nothing"));
        }
        paper.down(ABOVE_TOTALS);
        paper.put(letterhead.below(totals));
        document.close();
    }

    /** Leaves the file without its end if it was not finished; there is nothing else to let go of. */
    @Override
    public void close() {}

    private PdfWriter open(Fonts fonts, ReportTitle title, OutputStream out, Identity identity) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        // why: the plain cross-reference is written in digits of the default locale; this one is binary.
        writer.setFullCompression();
        writer.setPageEvent(new PageCount(new Pen(fonts.regular, 8, Writing.QUIET), labels, title.whole()));
        document.open();
        writer.setPageEmpty(false);
        identity.writeTo(writer, title.whole());
        return writer;
    }
}
