package org.ctvms.demo.tour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The books as a table, for people. */
final class YearSummary {
    private static final String ROW = "  %-10s %-8s %8s %14s %14s %14s";

    private YearSummary() {}

    static List<String> lines(Books books) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(ROW, "service", "month", "charges", "charged", "paid", "open"));
        for (String[] month : books.monthsByService()) {
            BigDecimal charged = new BigDecimal(month[3]);
            BigDecimal paid = new BigDecimal(month[4]);
            lines.add(String.format(
                    ROW, month[0], month[1], month[2], figure(charged), figure(paid), figure(charged.subtract(paid))));
        }
        return lines;
    }

    private static String figure(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
