package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Writes "page x of y" at the foot of every page; y is filled in when the document ends. */
final class PageNumbers extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private static final float TOTAL_WIDTH = 24;
    private static final float FOOT = 28;

    private final Wording wording;
    private final BaseFont font;
    private PdfTemplate total;

    PageNumbers(Wording wording, Typeface type) {
        this.wording = wording;
        this.font = type.regular();
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        String text = wording.of("Page") + " " + writer.getPageNumber() + " " + wording.of("of") + " ";
        Rectangle page = document.getPageSize();
        float left = page.getRight() - document.rightMargin() - font.getWidthPoint(text, SIZE) - TOTAL_WIDTH / 2;
        PdfContentByte content = writer.getDirectContent();
        write(content, left, FOOT, text);
        content.addTemplate(total, left + font.getWidthPoint(text, SIZE), FOOT);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(total, 0, 0, Integer.toString(writer.getPageNumber() - 1));
    }

    private void write(PdfContentByte content, float left, float bottom, String text) {
        content.beginText();
        content.setFontAndSize(font, SIZE);
        content.setTextMatrix(left, bottom);
        content.showText(text);
        content.endText();
    }
}
