package org.ctvms.demo.ui.admin.customers;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Facts;
import org.ctvms.demo.ui.part.Words;

/** Tells that a customer was added, and how the customer signs in. */
final class AddedPage extends JPanel {
    private static final int ICON = 44;

    private final Optional<HandOver> handOver;

    AddedPage(CustomersDesk desk, RegisteredCustomer added) {
        super(new MigLayout("fill, insets 24, wrap 1, gap 0 12", "[center]", "push[][][][]push"));
        JLabel icon = new JLabel(Icons.of("check", ICON));
        icon.setForeground(Tone.GOOD.foreground());
        JLabel title = new JLabel(desk.text("customers.added"));
        title.setName("added");
        Facts facts = new Facts(desk.ui().texts(), "added", 3);
        facts.add("customers.name", added.customer().name());
        facts.add("customers.crf", added.crf().toString());
        facts.add("customers.userName", added.userName());
        setOpaque(false);
        add(icon);
        add(Type.TITLE.on(title));
        add(facts, "width 520!");
        this.handOver = added.credentials().map(credentials -> new HandOver(desk, added.customer(), credentials));
        handOver.ifPresentOrElse(
                card -> add(card, "width 520!"),
                () -> add(new Words(mailed(desk, added)).named("mailed"), "width 460!"));
    }

    /** The button to press first, if there is something to hand over. */
    Optional<JButton> mostWanted() {
        return handOver.map(HandOver::mostWanted);
    }

    private static String mailed(CustomersDesk desk, RegisteredCustomer added) {
        return desk.text("customers.mailed", added.customer().contact().email().orElse(""));
    }
}
