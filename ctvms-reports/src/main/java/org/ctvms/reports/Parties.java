package org.ctvms.reports;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.invoice.Invoice;

/** Who is billed, and for which connection. */
final class Parties {
    private static final float CUSTOMER = 220;

    private final Writing writing;
    private final Labels labels;

    Parties(Writing writing, Labels labels) {
        this.writing = writing;
        this.labels = labels;
    }

    PdfPTable of(Invoice invoice) {
        PdfPTable table = Cells.table(1, 1);
        PdfPCell customer = Cells.left(customer(invoice));
        customer.setPaddingRight(18);
        table.addCell(customer);
        table.addCell(connection(invoice));
        table.setSpacingAfter(22);
        return table;
    }

    private List<Paragraph> customer(Invoice invoice) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(heading("billed-to"));
        Writing column = writing.within(CUSTOMER);
        lines.add(column.strong(invoice.customerName()));
        invoice.address().lines().stream().map(column::plain).forEach(lines::add);
        lines.add(writing.plain(labels.text("crf") + " " + invoice.crf()));
        return lines;
    }

    private PdfPCell connection(Invoice invoice) {
        Facts facts = new Facts(writing, labels)
                .add("service", labels.text(invoice.service().name()))
                .add("plan", invoice.planName())
                .add("device", invoice.deviceId())
                .add("expires-on", labels.date(invoice.expiresOn()));
        PdfPCell cell = Cells.left(heading("connection"));
        cell.addElement(facts.table());
        return cell;
    }

    private Paragraph heading(String label) {
        Paragraph heading = writing.heading(labels.text(label));
        heading.setSpacingAfter(3);
        return heading;
    }
}
