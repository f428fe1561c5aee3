package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Writes "page x of y" at the foot of each page; all pages share the y, so that any number of them is cheap. */
final class PageCount extends PdfPageEventHelper {
    private static final String COUNT = "{1}";
    private static final float WIDTH = 100;
    private static final float HEIGHT = 20;
    private static final float BASELINE = 6;
    private static final float ABOVE_EDGE = 20;

    private final Pen pen;
    private final String words;
    private final String name;
    private PdfTemplate count;
    private int pages;

    PageCount(Pen pen, Labels labels, String name) {
        this.pen = pen;
        this.words = labels.text("page");
        this.name = name;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages++;
        PdfContentByte canvas = writer.getDirectContent();
        String before = words.substring(0, words.indexOf(COUNT)).replace("{0}", Integer.toString(pages));
        float baseline = ABOVE_EDGE + BASELINE;
        pen.write(canvas, Element.ALIGN_LEFT, before, document.left(), baseline);
        canvas.addTemplate(count, document.left() + pen.width(before), ABOVE_EDGE);
        pen.write(canvas, Element.ALIGN_RIGHT, name, document.right(), baseline);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String after = words.substring(words.indexOf(COUNT)).replace(COUNT, Integer.toString(pages));
        pen.write(count, Element.ALIGN_LEFT, after, 0, BASELINE);
    }
}
