package org.ctvms.demo.ui.customer.own;

import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.account.ChangePasswordDialog;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Scrolled;

/** The own details, of which customers change the date of birth, the address, the mobile and the e-mail. */
public final class OwnDetailsScreen extends Screen {
    private final CustomerDesk desk;
    private final OwnForm own;

    /** A screen at the desk. */
    public OwnDetailsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("own.title"));
        this.desk = desk;
        this.own = new OwnForm(ui);
        addAction(Buttons.of(ui.texts(), "own.changePassword", "password", this::changePassword));
        setContent(content());
    }

    private JPanel content() {
        Card card = new Card("fillx, wrap 1", "[grow, fill]", "");
        card.add(own.form());
        Scrolled page = new Scrolled(new MigLayout("insets 0, fillx", "[grow, fill]"));
        page.add(card, "wmin 0");
        JPanel content = new JPanel(new BorderLayout());
        content.setOpaque(false);
        content.add(page.pane());
        content.add(buttons(), BorderLayout.SOUTH);
        return content;
    }

    private JPanel buttons() {
        JButton save = Buttons.primary(ui.texts(), "common.save", this::save);
        Buttons.onKeys(this, "ctrl S", save);
        JPanel buttons = new JPanel(new MigLayout("insets 12 0 0 0, gap 8", "push[][]"));
        buttons.setOpaque(false);
        buttons.add(Buttons.of(ui.texts(), "own.discard", this::discard));
        buttons.add(save);
        return buttons;
    }

    @Override
    public void takeOver(Screen before) {
        if (((OwnDetailsScreen) before).own.touched()) {
            super.takeOver(before);
            load(() -> desk.session().details().show(), own::showKept);
        }
    }

    // why: what was typed before one looked at another screen is still there when one comes back
    @Override
    public void shown() {
        if (!own.touched()) {
            load(() -> desk.session().details().show(), own::show);
        }
    }

    private void discard() {
        hush();
        load(() -> desk.session().details().show(), own::show);
    }

    private void save() {
        submit(own.form(), own::read, this::change, changed -> {
            own.show(changed);
            say(ui.text("own.saved"));
        });
    }

    private Customer change(OwnForm.Typed typed) {
        return desk.session().details().change(typed.dateOfBirth(), typed.address(), typed.contact());
    }

    private void changePassword() {
        hush();
        new ChangePasswordDialog(ui, desk.session().password())
                .open(this, () -> say(ui.text("account.changed")), this::complain);
    }
}
