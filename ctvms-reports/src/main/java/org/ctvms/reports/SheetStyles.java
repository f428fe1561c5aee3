package org.ctvms.reports;

import java.awt.Color;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctvms.core.money.MoneyFormat;

/** How the cells of a report look; texts stay texts when they are edited. */
final class SheetStyles {
    private static final String TEXT = "@";
    private static final String WHOLE = "0";

    final CellStyle operator;
    final CellStyle title;
    final CellStyle label;
    final CellStyle text;
    final CellStyle time;
    final CellStyle number;
    final CellStyle money;
    final CellStyle heading;
    final CellStyle moneyHeading;
    final CellStyle totalLabel;
    final CellStyle totalNumber;
    final CellStyle totalMoney;

    private final XSSFWorkbook book;

    SheetStyles(XSSFWorkbook book, MoneyFormat format, int decimals) {
        this.book = book;
        String amount = amount(format.sign(), decimals);
        this.operator = style(TEXT, font(14, Writing.INK));
        this.title = style(TEXT, font(12, Writing.ACCENT));
        this.label = style(TEXT, plain(Writing.QUIET));
        this.text = style(TEXT, plain(Writing.INK));
        this.time = aligned(style("yyyy-mm-dd hh:mm", plain(Writing.INK)), HorizontalAlignment.LEFT);
        this.number = aligned(style(WHOLE, plain(Writing.INK)), HorizontalAlignment.LEFT);
        this.money = style(amount, plain(Writing.INK));
        this.heading = filled(style(TEXT, font(11, Writing.ACCENT)));
        this.moneyHeading = aligned(filled(style(TEXT, font(11, Writing.ACCENT))), HorizontalAlignment.RIGHT);
        this.totalLabel = ruled(style(TEXT, font(11, Writing.INK)));
        this.totalNumber = aligned(ruled(style("#,##0", font(11, Writing.INK))), HorizontalAlignment.LEFT);
        this.totalMoney = ruled(style(amount, font(11, Writing.INK)));
    }

    private static String amount(String sign, int decimals) {
        String figures = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return '"' + sign + '"' + figures;
    }

    private XSSFCellStyle style(String format, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setFont(font);
        style.setQuotePrefixed(format.equals(TEXT));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(int points, Color color) {
        XSSFFont font = plain(color);
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private XSSFFont plain(Color color) {
        XSSFFont font = book.createFont();
        font.setColor(color(color));
        return font;
    }

    private static XSSFCellStyle aligned(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style) {
        style.setFillForegroundColor(color(ReportTable.HEAD));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle ruled(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private static XSSFColor color(Color color) {
        return new XSSFColor(color, null);
    }
}
