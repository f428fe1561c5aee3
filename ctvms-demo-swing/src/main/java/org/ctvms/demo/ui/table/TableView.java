package org.ctvms.demo.ui.table;

import java.awt.CardLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/**
 * A table: click a head to sort, Ctrl+C to copy, Enter or a double click to open. While it is empty it says what to do.
 * On the event thread.
 *
 * @param <T> the rows
 */
public final class TableView<T> extends JPanel {
    private final Rows<T> rows;
    private final JTable table;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel count = new JLabel();
    private final JButton more;
    private final Texts texts;
    private Runnable loadMore = () -> {};

    /** A table of that component name; the words are shown while it is empty. */
    public TableView(Texts texts, String name, List<Column<T>> columns, String emptyWords) {
        super(new MigLayout("fill, insets 0, gap 0 6, hidemode 3", "[grow]", "[grow, fill][]"));
        this.texts = texts;
        this.rows = new Rows<>(columns);
        this.table = new JTable(rows) {
            @Override
            public JToolTip createToolTip() {
                return Tip.plain(super.createToolTip());
            }
        };
        this.more = Buttons.of(texts, "common.showMore", () -> loadMore.run());
        setOpaque(false);
        table.setName(name);
        table.setAutoCreateRowSorter(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setTransferHandler(new CopyRows());
        table.setFillsViewportHeight(true);
        dress(columns);
        body.add(new JScrollPane(table), "rows");
        body.add(new EmptyState(emptyWords), "empty");
        more.setVisible(false);
        count.setName(name + ".count");
        count.setForeground(javax.swing.UIManager.getColor("Ctvms.muted"));
        add(body, "grow, wrap, wmin 0, hmin 60");
        add(count, "split 2, growx, pushx");
        add(more);
        show(List.of());
    }

    private void dress(List<Column<T>> columns) {
        IntStream.range(0, columns.size()).forEach(at -> {
            TableColumn column = table.getColumnModel().getColumn(at);
            column.setIdentifier(columns.get(at));
            column.setPreferredWidth(columns.get(at).width());
            column.setCellRenderer(new Cell(columns.get(at)));
            column.setHeaderRenderer(new Head(columns.get(at).alignment()));
        });
    }

    /** Shows these rows, and no others. */
    public void show(List<T> shown) {
        rows.show(shown);
        changed();
    }

    /** Shows these below the others. */
    public void append(List<T> shown) {
        if (!shown.isEmpty()) {
            rows.append(shown);
            changed();
        }
    }

    /** Shows the row in the place of another, if that is there; what is selected stays so. */
    public void replace(T shown, T row) {
        int at = rows.all().indexOf(shown);
        if (at >= 0) {
            rows.replace(at, row);
        }
    }

    private void changed() {
        int size = rows.getRowCount();
        cards.show(body, size == 0 ? "empty" : "rows");
        count.setText(size == 0 ? "" : texts.get("common.rows", size));
    }

    /** Offers to load more, or no longer. */
    public void offerMore(boolean offered, Runnable load) {
        loadMore = load;
        more.setVisible(offered);
    }

    /** All rows, in the order they were given. */
    public List<T> rows() {
        return rows.all();
    }

    /** The last row in the order they were given, after which a next page begins. */
    public Optional<T> last() {
        return rows().isEmpty() ? Optional.empty() : Optional.of(rows().get(rows().size() - 1));
    }

    /** The selected row. */
    public Optional<T> selected() {
        int at = table.getSelectedRow();
        return at < 0 ? Optional.empty() : Optional.of(rows.all().get(table.convertRowIndexToModel(at)));
    }

    /** Selects the row, if it is there. */
    public void select(T row) {
        int at = rows.all().indexOf(row);
        if (at >= 0) {
            int shown = table.convertRowIndexToView(at);
            table.setRowSelectionInterval(shown, shown);
            table.scrollRectToVisible(table.getCellRect(shown, 0, true));
        }
    }

    /** Hears of each selection. */
    public void onSelect(Consumer<Optional<T>> listener) {
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                listener.accept(selected());
            }
        });
    }

    /** Hears of rows that are opened. */
    public void onOpen(Consumer<T> listener) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", Buttons.action(event -> selected().ifPresent(listener)));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && table.rowAtPoint(event.getPoint()) >= 0) {
                    selected().ifPresent(listener);
                }
            }
        });
    }

    /** The table itself, to give it the focus. */
    public JTable table() {
        return table;
    }
}
