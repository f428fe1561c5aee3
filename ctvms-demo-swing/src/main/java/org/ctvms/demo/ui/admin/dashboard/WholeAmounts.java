package org.ctvms.demo.ui.admin.dashboard;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.ctvms.demo.ui.text.Formats;

/** Writes the amounts of an axis, which are whole, as the windows write amounts. */
final class WholeAmounts extends NumberFormat {
    private static final long serialVersionUID = 1;

    private final transient Formats formats;

    WholeAmounts(Formats formats) {
        this.formats = formats;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
        return format(Math.round(number), to, at);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
        return to.append(formats.currencySign()).append(formats.count(number));
    }

    @Override
    public Number parse(String text, ParsePosition at) {
        throw new UnsupportedOperationException("axes are not read");
    }
}
