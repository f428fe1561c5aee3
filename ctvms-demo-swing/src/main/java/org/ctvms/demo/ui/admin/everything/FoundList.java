package org.ctvms.demo.ui.admin.everything;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.text.Texts;

/** What was found, below the name of its kind. On the event thread. */
final class FoundList extends JList<Found> {
    private final Texts texts;
    private final DefaultListModel<Found> rows = new DefaultListModel<>();

    FoundList(Texts texts) {
        this.texts = texts;
        setName("foundList");
        setModel(rows);
        setFocusable(false);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(this::cell);
        getAccessibleContext().setAccessibleName(texts.get("everything.found"));
    }

    void onClick(Runnable listener) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int at = locationToIndex(event.getPoint());
                if (at >= 0 && getCellBounds(at, at).contains(event.getPoint())) {
                    setSelectedIndex(at);
                    listener.run();
                }
            }
        });
    }

    void show(List<Found> found) {
        rows.clear();
        rows.addAll(found);
        setVisibleRowCount(found.size());
        setSelectedIndex(found.isEmpty() ? -1 : 0);
    }

    void move(int by) {
        int last = rows.size() - 1;
        if (last >= 0) {
            setSelectedIndex(Math.max(0, Math.min(last, getSelectedIndex() + by)));
            ensureIndexIsVisible(getSelectedIndex());
        }
    }

    Optional<Found> selected() {
        return Optional.ofNullable(getSelectedValue());
    }

    private Component cell(JList<? extends Found> list, Found row, int at, boolean selected, boolean focused) {
        JPanel cell = new JPanel(new BorderLayout());
        cell.setOpaque(false);
        if (at == 0 || rows.get(at - 1).kind() != row.kind()) {
            JLabel title = Type.SMALL.on(new JLabel(texts.get(row.kind().key())));
            title.setForeground(UIManager.getColor("Ctvms.muted"));
            title.setBorder(BorderFactory.createEmptyBorder(8, 12, 3, 12));
            cell.add(title, BorderLayout.NORTH);
        }
        cell.add(line(row, selected));
        cell.getAccessibleContext().setAccessibleName(row.words() + ", " + row.beside());
        return cell;
    }

    private JPanel line(Found row, boolean selected) {
        JPanel line = new JPanel(new MigLayout("insets 6 12 6 12, fillx, gap 8", "[][][grow, right]"));
        line.setBackground(selected ? getSelectionBackground() : getBackground());
        line.add(label("", selected), "w 18!");
        ((JLabel) line.getComponent(0)).setIcon(Icons.of(row.kind().icon()));
        line.add(label(row.words(), selected), "wmin 60");
        JLabel beside = label(row.beside(), selected);
        if (!selected) {
            beside.setForeground(UIManager.getColor("Ctvms.muted"));
        }
        line.add(beside, "wmin 0");
        return line;
    }

    private JLabel label(String words, boolean selected) {
        JLabel label = new JLabel(words);
        // why: what people wrote must not be taken for markup
        label.putClientProperty("html.disable", true);
        label.setForeground(selected ? getSelectionForeground() : getForeground());
        return label;
    }
}
