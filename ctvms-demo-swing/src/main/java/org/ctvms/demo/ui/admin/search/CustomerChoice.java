package org.ctvms.demo.ui.admin.search;

import java.awt.Component;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.Over;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;

/** A window in which a customer is searched for and chosen. On the event thread. */
public final class CustomerChoice {
    private static final Dimension SIZE = new Dimension(820, 480);

    private final Ui ui;
    private final JDialog window;
    private final NoticeBar notice;

    /** A window of that title over the owner's. */
    public CustomerChoice(Ui ui, Component owner, String title) {
        this.ui = ui;
        this.window = Over.window(owner, title);
        this.notice = new NoticeBar(ui.text("common.close"));
    }

    /** Opens it, and waits until a customer is chosen or it is left. */
    public void open(AdminSession session, Consumer<Customer> chosen) {
        CustomerSearch search = new CustomerSearch(
                ui,
                session,
                "choice",
                customer -> {
                    window.dispose();
                    chosen.accept(customer);
                },
                this::complain);
        JPanel content = new JPanel(new MigLayout(
                "fill, insets 18 20 16 20, wrap 1, gap 0 10, hidemode 3", "[grow, fill]", "[][grow, fill][]"));
        content.add(notice, "cell 0 0, wmin 0");
        content.add(search, "cell 0 1, wmin 0, hmin 0");
        content.add(
                Buttons.of(ui.texts(), "common.cancel", window::dispose),
                "cell 0 2, tag cancel, growx 0, alignx right");
        window.setContentPane(content);
        window.setName("dialog");
        window.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        Buttons.onKeys(content, "ESCAPE", window::dispose);
        window.setSize(SIZE);
        window.setLocationRelativeTo(window.getOwner());
        search.restart();
        window.setVisible(true);
    }

    private void complain(RuntimeException problem) {
        Leaving.ifEnded(ui, problem);
        notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
    }
}
