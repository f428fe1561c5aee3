package org.ctvms.demo.ui.admin.customers;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.ctvms.core.account.PrintableCredentials;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.document.PagePrinting;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Words;

/**
 * The sign-in details of a customer without an e-mail address: shown this once, to be printed or copied. On the event
 * thread.
 */
final class HandOver extends JPanel {
    private final CustomersDesk desk;
    private final CredentialsSheet sheet;
    private final JButton print;
    private final Words done = new Words("").named("handedOver");

    HandOver(CustomersDesk desk, Customer customer, PrintableCredentials credentials) {
        super(new BorderLayout());
        this.desk = desk;
        this.sheet = sheet(customer, credentials);
        this.print = Buttons.primary(desk.ui().texts(), "customers.printCredentials", this::print);
        Card card = new Card("fillx, wrap 2, gap 12 8, hidemode 3", "[][grow, fill]", "");
        card.add(
                new Words(desk.text("customers.notMailed"))
                        .in(Tone.WARNING.foreground())
                        .named("notMailed"),
                "span, growx, wmin 0");
        card.add(Words.muted(desk.text("customers.userName")));
        card.add(value("handOver.userName", credentials.userName()));
        card.add(Words.muted(desk.text("customers.password")));
        card.add(value("handOver.password", credentials.password()));
        card.add(print, "span, split 2, growx 0");
        card.add(Buttons.of(desk.ui().texts(), "customers.copyCredentials", this::copy), "growx 0");
        card.add(done, "span, growx, wmin 0");
        done.setVisible(false);
        setOpaque(false);
        add(card);
    }

    /** What people want first; leaving forgets the password. */
    JButton mostWanted() {
        return print;
    }

    private CredentialsSheet sheet(Customer customer, PrintableCredentials credentials) {
        return new CredentialsSheet(
                desk.ui().host().engine().settings().operator().name(),
                desk.text("customers.sheetTitle"),
                List.of(
                        line("customers.name", customer.name()),
                        line("customers.crf", customer.crf().toString()),
                        line("customers.userName", credentials.userName()),
                        line("customers.password", credentials.password())),
                desk.text("customers.sheetNote"));
    }

    private CredentialsSheet.Line line(String key, String value) {
        return new CredentialsSheet.Line(desk.text(key), value);
    }

    private JTextField value(String name, String value) {
        JTextField field = new JTextField(value);
        field.setName(name);
        field.setEditable(false);
        field.putClientProperty("FlatLaf.styleClass", "monospaced");
        field.getAccessibleContext().setAccessibleName(desk.text(name.replace("handOver", "customers")));
        return field;
    }

    private void print() {
        PagePrinting.print(
                desk.ui(),
                sheet.title(),
                sheet,
                printed -> tell(
                        printed ? Tone.GOOD : Tone.WARNING,
                        desk.text(printed ? "document.printed" : "document.noPrinter")),
                problem -> tell(Tone.BAD, Refusals.words(desk.ui().texts(), problem)));
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(sheet.text()), null);
        tell(Tone.GOOD, desk.text("customers.copied"));
    }

    private void tell(Tone tone, String words) {
        done.setText(words);
        done.setForeground(tone.foreground());
        done.setVisible(true);
        revalidate();
    }
}
