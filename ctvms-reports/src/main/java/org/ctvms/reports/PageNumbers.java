package org.ctvms.reports;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes "page x of y" at the foot of each page, once the last page is known. */
final class PageNumbers extends PdfPageEventHelper {
    private static final float HEIGHT = 20;
    private static final float BASELINE = 6;
    private static final float ABOVE_EDGE = 24;

    private final Writing writing;
    private final Labels labels;
    private final String name;
    private final List<PdfTemplate> feet = new ArrayList<>();

    PageNumbers(Writing writing, Labels labels, String name) {
        this.writing = writing;
        this.labels = labels;
        this.name = name;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfTemplate foot = writer.getDirectContent().createTemplate(document.right() - document.left(), HEIGHT);
        writer.getDirectContent().addTemplate(foot, document.left(), ABOVE_EDGE);
        feet.add(foot);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int page = 1; page <= feet.size(); page++) {
            PdfTemplate foot = feet.get(page - 1);
            write(foot, Element.ALIGN_LEFT, name, 0);
            write(foot, Element.ALIGN_RIGHT, labels.text("page", page, feet.size()), foot.getWidth());
        }
    }

    private void write(PdfTemplate foot, int alignment, String text, float x) {
        Phrase phrase = writing.quiet(text);
        ColumnText.showTextAligned(foot, alignment, phrase, x, BASELINE, 0);
    }
}
