package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.payment.ReconnectionQuote;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.ReconnectionWords;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.Tones;
import org.ctvms.demo.ui.part.Words;

/** Tells what a payment will do: in one sentence, month by month, and how the connection stands after it. */
final class QuotePanel {
    private final Ui ui;
    private final QuoteWords words;
    private final ReconnectionWords reconnection;
    private final Consumer<Line> reconnect;
    private final Scrolled sheet =
            new Scrolled(new MigLayout("fillx, insets 0 0 0 4, gap 8 6, wrap 3", "[grow, fill][right][right]"));
    private final Words sentence = new Words("").named("quote");

    /** The listener hears which connection is to be reconnected. */
    QuotePanel(Ui ui, Consumer<Line> reconnect) {
        this.ui = ui;
        this.words = new QuoteWords(ui);
        this.reconnection = new ReconnectionWords(ui);
        this.reconnect = reconnect;
    }

    /** The panel in what scrolls it. */
    JScrollPane pane() {
        return sheet.pane();
    }

    /** Says something else in its place. */
    void hint(String text) {
        sheet.removeAll();
        sentence.setText(text);
        sheet.add(sentence.in(UIManager.getColor("Ctvms.muted")), "span, growx, wmin 0");
        sheet.revalidate();
        sheet.repaint();
    }

    /** Says that nothing can be paid for the connection, and why it may not be active all the same. */
    void nothingDue(Line line) {
        hint(ui.text("collect.nothingDue"));
        offer(line, line.overview().connection().status(), line.due(), "");
    }

    /** Shows the quotes for the open months. */
    void show(List<PaymentQuote> quotes, Bill bill) {
        sheet.removeAll();
        quotes.forEach(quote -> bill.line(quote.connectionId()).ifPresent(line -> add(quote, line, bill.isTogether())));
        sheet.revalidate();
        sheet.repaint();
    }

    private void add(PaymentQuote quote, Line line, boolean several) {
        String suffix = several ? "." + line.deviceId() : "";
        if (several) {
            sheet.add(Type.HEADING.on(new JLabel(line.words(ui))), "span, wmin 0");
        }
        Words told = several ? new Words("").named("quote" + suffix) : sentence;
        told.setText(words.of(quote, line.charges()));
        sheet.add(told.in(UIManager.getColor("Label.foreground")), "span, growx, wmin 0");
        quote.allocations().forEach(this::add);
        fact("collect.dueLeft", value("quote.dueLeft" + suffix, ui.formats().money(quote.dueLeft())));
        fact("collect.expiresOn", value("quote.expiresOn" + suffix, ui.formats().date(quote.expiresOn())));
        fact("collect.status", new Chip(Tones.of(quote.status()), ui.texts().of(quote.status())));
        offer(line, quote.status(), quote.dueLeft(), suffix);
    }

    private void offer(Line line, ConnectionStatus status, Money due, String suffix) {
        if (!line.overview().connection().isOpen()) {
            return;
        }
        reconnection.why(status, due, line.reconnection()).ifPresent(why -> {
            sheet.add(new Words(why).named("reconnection" + suffix), "span, growx, wmin 0, gaptop 6");
            line.reconnection()
                    .ifPresent(quote -> sheet.add(button(line, quote, suffix), "span, growx 0, alignx left, wmin 0"));
        });
    }

    private JButton button(Line line, ReconnectionQuote quote, String suffix) {
        JButton button = Buttons.of(ui.texts(), "reconnection.reconnect", () -> reconnect.accept(line));
        Mnemonics.set(button, reconnection.button(quote));
        button.setName("reconnect" + suffix);
        return button;
    }

    private void add(Allocation allocation) {
        MonthState state = allocation.settles() ? MonthState.PAID : MonthState.PARTLY_PAID;
        sheet.add(new JLabel(ui.formats().month(allocation.month())), "wmin 0");
        sheet.add(new JLabel(ui.formats().money(allocation.amount()), SwingConstants.TRAILING));
        sheet.add(new Chip(Tones.of(state), ui.texts().of(state)));
    }

    private void fact(String key, JComponent value) {
        JLabel label = new JLabel(ui.text(key));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        sheet.add(label, "wmin 0");
        sheet.add(value, "span 2");
    }

    private static JLabel value(String name, String text) {
        JLabel value = new JLabel(text, SwingConstants.TRAILING);
        value.setName(name);
        return value;
    }
}
