package org.ctvms.demo.ui.table;

import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** The line below a table: how many rows it shows of how many, saving, and the next page. */
final class Foot extends JPanel {
    private final Ui ui;
    private final JLabel count = new JLabel();
    private final JButton save;
    private final JButton more;
    private final JPopupMenu menu = new JPopupMenu();
    private Runnable load = () -> {};
    private boolean saving = true;
    private int rows;
    private Optional<Long> all = Optional.empty();

    Foot(Ui ui, String name) {
        super(new MigLayout("insets 0, fillx, gap 8 0, hidemode 3", "[grow]"));
        this.ui = ui;
        this.save = Buttons.icon(Icons.of("save"), name + ".save", ui.text("table.save"), this::openMenu);
        this.more = Buttons.of(ui.texts(), "common.showMore", () -> load.run());
        setOpaque(false);
        more.setVisible(false);
        count.setName(name + ".count");
        count.setForeground(UIManager.getColor("Ctvms.muted"));
        // why: it can say a file's name, which is shown as it is
        count.putClientProperty("html.disable", true);
        add(count, "growx, wmin 0, split 3, pushx");
        add(save);
        add(more);
    }

    private void openMenu() {
        menu.show(save, 0, save.getHeight());
    }

    void offerSaving(List<Action> items) {
        items.forEach(item -> menu.add(item).setName((String) item.getValue(Action.ACTION_COMMAND_KEY)));
    }

    void offerNoSaving() {
        saving = false;
        save.setVisible(false);
    }

    void rows(int shown) {
        rows = shown;
        save.setVisible(saving && shown > 0);
        count();
    }

    void total(Optional<Long> known) {
        all = known;
        count();
    }

    private void count() {
        String shown = more.isVisible() ? ui.text("table.firstRows", rows) : ui.text("common.rows", rows);
        say(all.filter(number -> number > rows)
                .map(number -> ui.text("table.rowsOf", rows, number))
                .orElse(rows == 0 ? "" : shown));
    }

    void say(String words) {
        count.setText(words);
        count.setToolTipText(words.isEmpty() ? null : words);
    }

    void offerMore(boolean offered, Runnable next) {
        load = next;
        more.setVisible(offered);
        count();
    }
}
