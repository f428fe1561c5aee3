package org.ctvms.demo.ui.admin.collect;

import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.Words;

/** What a receipt says, line by line. */
final class ReceiptFacts {
    private final Ui ui;
    private final Scrolled sheet =
            new Scrolled(new MigLayout("fillx, insets 0 0 0 4, gap 14 8, wrap 2", "[][grow, fill]", "[top]"));

    private final Words totalDue = new Words("").named("receipt.totalDue");

    ReceiptFacts(Ui ui) {
        this.ui = ui;
    }

    Scrolled sheet() {
        return sheet;
    }

    void show(Done done) {
        sheet.removeAll();
        Customer customer = done.account().customer();
        fact(
                "collect.from",
                ui.text("collect.who", customer.name(), customer.crf().toString()));
        fact("collect.mode", mode(done.taking()));
        fact("collect.date", ui.formats().date(done.receipts().get(0).receivedOn()));
        if (done.account().lines().size() > 1) {
            totalDue.setText("");
            add("collect.totalDueLeft", totalDue);
        }
        done.receipts().forEach(receipt -> show(receipt, done.line(receipt), done.bill()));
        sheet.revalidate();
    }

    private void show(Receipt receipt, Line line, Bill bill) {
        String suffix = bill.isTogether() ? "." + line.deviceId() : "";
        fact("collect.connection", suffix, line.words(ui));
        fact("collect.invoice", suffix, receipt.invoice().toString());
        if (bill.isTogether()) {
            fact("collect.amount", suffix, ui.formats().money(receipt.amount()));
        }
        fact(
                "collect.months",
                suffix,
                receipt.allocations().stream().map(this::words).collect(Collectors.joining("\n")));
        fact("collect.dueLeft", suffix, ui.formats().money(receipt.dueLeft()));
        fact("collect.expiresOn", suffix, ui.formats().date(receipt.expiresOn()));
    }

    /** Shows what the customer still owes for all connections. */
    void showDue(Money due) {
        totalDue.setText(ui.formats().money(due));
    }

    private String mode(Taking taking) {
        String mode = ui.texts().of(taking.mode());
        return taking.mode() == PaymentMode.CASH ? mode : mode + " · " + taking.reference();
    }

    private String words(Allocation allocation) {
        String month = ui.formats().month(allocation.month());
        return allocation.settles() ? month : ui.text("collect.partOf", month);
    }

    private void fact(String key, String value) {
        fact(key, "", value);
    }

    private void fact(String key, String suffix, String value) {
        add(key, new Words(value).named(key.replace("collect", "receipt") + suffix));
    }

    private void add(String key, Words value) {
        JLabel label = new JLabel(Mnemonics.plain(ui.text(key)));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        sheet.add(label);
        sheet.add(value, "wmin 0");
    }
}
