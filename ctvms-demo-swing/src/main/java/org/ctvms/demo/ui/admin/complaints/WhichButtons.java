package org.ctvms.demo.ui.admin.complaints;

import java.awt.Insets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.demo.ui.Ui;

/** Buttons of which one is pressed: how far the complaints in the list have come, each with how many there are. */
final class WhichButtons extends JPanel {
    /** Narrower than usual, for five of them stand beside two filters. */
    private static final Insets MARGIN = new Insets(2, 8, 2, 8);

    private final Ui ui;
    private final Map<Which, JToggleButton> buttons = new EnumMap<>(Which.class);

    WhichButtons(Ui ui, Runnable changed) {
        super(new MigLayout("insets 0, filly, gap 6", "", "[fill]"));
        this.ui = ui;
        setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Which which : Which.values()) {
            JToggleButton button = new JToggleButton(ui.texts().of(which));
            button.setName("which." + which.name());
            button.addActionListener(event -> changed.run());
            button.setMargin(MARGIN);
            group.add(button);
            buttons.put(which, button);
            add(button, "hmin 0");
        }
        show(Which.ALL);
    }

    void show(Which which) {
        buttons.get(which).setSelected(true);
    }

    Which which() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Entry::getKey)
                .findFirst()
                .orElse(Which.ALL);
    }

    /** Writes the numbers beside the words. */
    void show(ComplaintCount count) {
        buttons.forEach((which, button) -> button.setText(
                ui.text("complaints.which", ui.texts().of(which), ui.formats().count(of(count, which)))));
    }

    /** Writes no numbers, for they are not those of one customer. */
    void hideCounts() {
        buttons.forEach((which, button) -> button.setText(ui.texts().of(which)));
    }

    private static long of(ComplaintCount count, Which which) {
        return switch (which) {
            case ALL -> count.open() + count.resolved();
            case UNREAD -> count.unread();
            case OPEN -> count.open();
            case OVERDUE -> count.overdue();
            case RESOLVED -> count.resolved();
        };
    }
}
