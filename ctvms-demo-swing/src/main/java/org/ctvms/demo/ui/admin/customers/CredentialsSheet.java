package org.ctvms.demo.ui.admin.customers;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page with a customer's sign-in details, to be handed over.
 *
 * @param operator the business, at the top
 * @param title what the page is
 * @param lines labels and values
 * @param note what to do with them
 */
record CredentialsSheet(String operator, String title, List<Line> lines, String note) implements Printable {
    private static final int MARGIN = 36;
    private static final int LINE = 24;
    private static final int VALUES = 130;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    // why: a small l, a capital I and a 1 must differ
    private static final Font VALUE = new Font(Font.MONOSPACED, Font.BOLD, 13);

    /** A label and its value. */
    record Line(String label, String value) {}

    /** The same as plain text, for the clipboard. */
    String text() {
        return Stream.concat(Stream.of(operator, title), lines.stream().map(line -> line.label() + ": " + line.value()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int page) {
        if (page > 0) {
            return NO_SUCH_PAGE;
        }
        Graphics2D paper = (Graphics2D) graphics.create();
        paper.translate(format.getImageableX() + MARGIN, format.getImageableY() + MARGIN);
        draw(paper, (int) format.getImageableWidth() - 2 * MARGIN);
        paper.dispose();
        return PAGE_EXISTS;
    }

    private void draw(Graphics2D paper, int width) {
        int at = LINE;
        write(paper, TEXT, operator, 0, at);
        at += LINE;
        write(paper, HEADING, title, 0, at);
        at += LINE / 2;
        paper.drawLine(0, at, width, at);
        for (Line line : lines) {
            at += LINE;
            write(paper, TEXT, line.label(), 0, at);
            write(paper, VALUE, line.value(), VALUES, at);
        }
        write(paper, TEXT, note, 0, at + 2 * LINE);
    }

    private static void write(Graphics2D paper, Font font, String text, int across, int down) {
        // why: a name may be of a script that the first font lacks
        Font shown = font.canDisplayUpTo(text) < 0 ? font : new Font(Font.SANS_SERIF, font.getStyle(), font.getSize());
        paper.setFont(shown);
        paper.drawString(text, across, down);
    }
}
