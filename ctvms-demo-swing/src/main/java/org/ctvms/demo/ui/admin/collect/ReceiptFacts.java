package org.ctvms.demo.ui.admin.collect;

import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.Words;

/** What a receipt says, line by line. */
final class ReceiptFacts {
    private final Ui ui;
    private final Scrolled sheet =
            new Scrolled(new MigLayout("fillx, insets 0 0 0 4, gap 14 8, wrap 2", "[][grow, fill]", "[top]"));

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
        fact("collect.invoice", done.receipt().invoice().toString());
        fact("collect.date", ui.formats().date(done.receipt().receivedOn()));
        fact(
                "collect.connection",
                done.line().deviceId() + " · "
                        + ui.texts().of(done.line().overview().connection().service()));
        fact(
                "collect.months",
                done.receipt().allocations().stream().map(this::words).collect(Collectors.joining("\n")));
        fact("collect.dueLeft", ui.formats().money(done.receipt().dueLeft()));
        fact("collect.expiresOn", ui.formats().date(done.receipt().expiresOn()));
        sheet.revalidate();
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
        JLabel label = new JLabel(Mnemonics.plain(ui.text(key)));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        sheet.add(label);
        sheet.add(new Words(value).named(key.replace("collect", "receipt")), "wmin 0");
    }
}
