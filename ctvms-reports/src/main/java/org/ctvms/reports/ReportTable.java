package org.ctvms.reports;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.report.ReportRow;

/** The rows of a report, put on the paper one by one, below a head that each page repeats. */
final class ReportTable {
    static final Color HEAD = new Color(0xE8EFF5);
    private static final Color LINE = new Color(0xCBD5DF);
    private static final float LEADING = 10;
    private static final float ABOVE_BASELINE = 8;
    private static final float PADDING = 2.5f;
    private static final float GAP = 3;

    private final Paper paper;
    private final Labels labels;
    private final MoneyFormat money;
    private final Pen plain;
    private final Pen strong;
    private final float[] edges;

    ReportTable(Paper paper, Labels labels, MoneyFormat money, Fonts fonts) {
        this.paper = paper;
        this.labels = labels;
        this.money = money;
        this.plain = new Pen(fonts.regular, 7.5f, Writing.INK);
        this.strong = new Pen(fonts.bold, 7.5f, Writing.ACCENT);
        this.edges = edges(paper);
    }

    void head() {
        List<List<String>> cells = new ArrayList<>();
        ReportColumn.ALL.forEach(column -> cells.add(strong.lines(column.heading(labels), room(column))));
        float height = height(tallest(cells));
        PdfContentByte canvas = paper.canvas();
        canvas.setColorFill(HEAD);
        canvas.rectangle(paper.left(), paper.y() - height, paper.right() - paper.left(), height);
        canvas.fill();
        write(cells, strong);
    }

    void add(ReportRow row) {
        List<List<String>> cells = new ArrayList<>();
        ReportColumn.ALL.forEach(column -> cells.add(plain.lines(text(column, row), room(column))));
        write(cells, plain);
    }

    /** Says something instead of rows. */
    void say(String text) {
        write(List.of(plain.lines(text, paper.right() - paper.left())), plain);
    }

    private void write(List<List<String>> cells, Pen pen) {
        int lines = tallest(cells);
        needRoom(height(lines));
        paper.down(PADDING);
        for (int line = 0; line < lines; line++) {
            needRoom(LEADING + PADDING);
            write(cells, line, pen);
        }
        paper.down(PADDING);
        rule();
    }

    private void write(List<List<String>> cells, int line, Pen pen) {
        float baseline = paper.y() - ABOVE_BASELINE;
        for (int at = 0; at < cells.size(); at++) {
            List<String> lines = cells.get(at);
            if (line < lines.size()) {
                write(ReportColumn.ALL.get(at), lines.get(line), baseline, pen);
            }
        }
        paper.down(LEADING);
    }

    private void write(ReportColumn column, String line, float baseline, Pen pen) {
        if (column.isMoney()) {
            pen.write(paper.canvas(), Element.ALIGN_RIGHT, line, edges[column.ordinal() + 1] - GAP, baseline);
        } else {
            pen.write(paper.canvas(), Element.ALIGN_LEFT, line, edges[column.ordinal()] + GAP, baseline);
        }
    }

    // why: a row that is taller than a whole page goes on where the page ends, rather than to lose its rest.
    private void needRoom(float height) {
        if (!paper.hasRoom(height)) {
            paper.turn();
            head();
        }
    }

    private void rule() {
        PdfContentByte canvas = paper.canvas();
        canvas.setColorStroke(LINE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(paper.left(), paper.y());
        canvas.lineTo(paper.right(), paper.y());
        canvas.stroke();
    }

    private String text(ReportColumn column, ReportRow row) {
        return column.isMoney() ? money.format(column.amount(row)) : column.words(row, labels);
    }

    private float room(ReportColumn column) {
        return edges[column.ordinal() + 1] - edges[column.ordinal()] - 2 * GAP;
    }

    private static int tallest(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static float height(int lines) {
        return lines * LEADING + 2 * PADDING;
    }

    private static float[] edges(Paper paper) {
        int whole = ReportColumn.ALL.stream().mapToInt(column -> column.share).sum();
        float[] edges = new float[ReportColumn.ALL.size() + 1];
        edges[0] = paper.left();
        for (ReportColumn column : ReportColumn.ALL) {
            int at = column.ordinal();
            edges[at + 1] = edges[at] + (paper.right() - paper.left()) * column.share / whole;
        }
        return edges;
    }
}
