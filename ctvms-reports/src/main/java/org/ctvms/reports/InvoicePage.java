package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.plan.Service;

/** Lays an invoice out. */
final class InvoicePage {
    private static final Color BRAND = new Color(0x0F4C81);
    private static final Color LINE = new Color(0xD1D5DB);
    private static final Color BAND = new Color(0xF3F4F6);
    private static final float SMALL = 8.5f;
    private static final float BODY = 10;
    private static final float LARGE = 12;

    private final Invoice invoice;
    private final Wording wording;
    private final MoneyFormat money;
    private final Typeface type;

    InvoicePage(Invoice invoice, Wording wording, MoneyFormat money, Typeface type) {
        this.invoice = invoice;
        this.wording = wording;
        this.money = money;
        this.type = type;
    }

    void writeTo(Document document) {
        document.add(letterhead());
        document.add(parties());
        document.add(months());
        document.add(totals());
        document.add(notes());
    }

    private PdfPTable letterhead() {
        PdfPTable table = table(3, 2);
        PdfPCell operator = plain();
        operator.addElement(type.strong(invoice.operator().name(), 16, BRAND));
        operator.addElement(type.faint(invoice.operator().address(), SMALL));
        PdfPCell title = plain();
        title.addElement(trailing(type.strong(wording.of("INVOICE"), 22, BRAND)));
        title.addElement(trailing(type.strong(invoice.number().toString(), LARGE)));
        title.addElement(trailing(type.faint(wording.date(invoice.issuedOn()), BODY)));
        table.addCell(operator);
        table.addCell(title);
        table.setSpacingAfter(18);
        return table;
    }

    private PdfPTable parties() {
        PdfPTable table = table(1, 1);
        PdfPCell customer = plain();
        customer.addElement(type.faint(wording.of("Billed to"), SMALL));
        customer.addElement(type.strong(invoice.customerName(), LARGE));
        customer.addElement(type.text(String.join("\n", invoice.address().lines()), BODY));
        customer.addElement(type.faint(wording.of("CRF") + " " + invoice.crf(), BODY));
        PdfPCell connection = plain();
        connection.setPaddingLeft(24);
        connection.addElement(type.faint(wording.of("Connection"), SMALL));
        connection.addElement(type.strong(service() + ", " + invoice.planName(), LARGE));
        connection.addElement(type.text(invoice.deviceId(), BODY));
        connection.addElement(type.faint(wording.of("Expires on") + " " + wording.date(invoice.expiresOn()), BODY));
        table.addCell(customer);
        table.addCell(connection);
        table.setSpacingAfter(20);
        return table;
    }

    private String service() {
        return wording.of(invoice.service() == Service.CABLE_TV ? "Cable TV" : "Broadband");
    }

    private PdfPTable months() {
        PdfPTable table = table(3, 3, 2);
        table.setHeaderRows(1);
        Stream.of("Month", "Payment").forEach(name -> table.addCell(head(name, Element.ALIGN_LEFT)));
        table.addCell(head("Amount", Element.ALIGN_RIGHT));
        for (Allocation allocation : invoice.allocations()) {
            table.addCell(line(type.text(wording.month(allocation.month()), BODY), Element.ALIGN_LEFT));
            String state = wording.of(allocation.settles() ? "settled" : "part payment");
            table.addCell(line(type.text(state, BODY), Element.ALIGN_LEFT));
            table.addCell(line(type.text(money.format(allocation.amount()), BODY), Element.ALIGN_RIGHT));
        }
        return table;
    }

    private PdfPTable totals() {
        PdfPTable table = table(6, 2);
        table.setKeepTogether(true);
        table.setSpacingBefore(4);
        addTotal(
                table,
                type.strong(wording.of("Total paid"), LARGE),
                type.strong(money.format(invoice.amount()), LARGE));
        addTotal(table, type.faint(wording.of("Still due"), BODY), type.text(money.format(invoice.dueLeft()), BODY));
        addTotal(table, type.faint(wording.of("Paid by"), BODY), type.text(mode(), BODY));
        invoice.reference()
                .ifPresent(reference ->
                        addTotal(table, type.faint(wording.of("Reference"), BODY), type.text(reference, BODY)));
        table.setSpacingAfter(28);
        return table;
    }

    private String mode() {
        return wording.of(invoice.mode() == PaymentMode.CASH ? "Cash" : "Online");
    }

    private void addTotal(PdfPTable table, Phrase name, Phrase value) {
        for (Phrase phrase : new Phrase[] {name, value}) {
            PdfPCell cell = new PdfPCell(phrase);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            cell.setPaddingTop(5);
            cell.setPaddingRight(8);
            table.addCell(cell);
        }
    }

    private PdfPTable notes() {
        PdfPTable table = table(1);
        PdfPCell cell = plain();
        String notes = invoice.operator().footerNotes().lines().collect(Collectors.joining("\n"));
        cell.addElement(type.faint(notes, SMALL));
        table.addCell(cell);
        return table;
    }

    private PdfPCell head(String name, int alignment) {
        PdfPCell cell = new PdfPCell(type.strong(wording.of(name), SMALL));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setBackgroundColor(BAND);
        return padded(cell, alignment);
    }

    private static PdfPCell line(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        return padded(cell, alignment);
    }

    private static PdfPCell padded(PdfPCell cell, int alignment) {
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(6);
        cell.setPaddingLeft(8);
        cell.setPaddingRight(8);
        return cell;
    }

    private static PdfPCell plain() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Paragraph trailing(Phrase phrase) {
        Paragraph paragraph = new Paragraph(phrase);
        paragraph.setLeading(phrase.getLeading());
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        return paragraph;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }
}
