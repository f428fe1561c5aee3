package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Mnemonics;

/** A choice of years with its label. On the event thread. */
final class YearBox extends JPanel {
    private final JComboBox<Year> box = new JComboBox<>();

    /** The box has the component name; the listener hears of each year that is chosen. */
    YearBox(CustomersDesk desk, String name, Consumer<Year> chosen) {
        super(new MigLayout("insets 0, gap 8"));
        JLabel label = new JLabel();
        Mnemonics.set(label, desk.text("customers.year"));
        label.setLabelFor(box);
        box.setName(name);
        box.addActionListener(event -> chosen.accept((Year) box.getSelectedItem()));
        setOpaque(false);
        add(label);
        add(box, "wmin 90");
    }

    /** Offers the years; that one is chosen, of which the listener does not hear. */
    void offer(List<Year> years, Year chosen) {
        DefaultComboBoxModel<Year> model = new DefaultComboBoxModel<>(years.toArray(Year[]::new));
        model.setSelectedItem(chosen);
        box.setModel(model);
    }
}
