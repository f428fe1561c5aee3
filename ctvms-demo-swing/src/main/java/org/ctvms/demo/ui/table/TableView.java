package org.ctvms.demo.ui.table;

import java.awt.CardLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/**
 * A table: click a heading to sort, Ctrl+C to copy, Enter or a double click to open, right click for more. While it is
 * empty it says what to do. On the event thread.
 *
 * @param <T> the rows
 */
public final class TableView<T> extends JPanel {
    private final List<Column<T>> columns;
    private final Rows<T> rows;
    private final JTable table;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final Foot foot;
    private final Texts texts;
    private final SavingList<T> saving;

    /** A table of that component name; the words are shown while it is empty. */
    public TableView(Ui ui, String name, List<Column<T>> columns, String emptyWords) {
        super(new MigLayout("fill, insets 0, gap 0 6, hidemode 3", "[grow]", "[grow, fill][]"));
        this.columns = columns;
        this.rows = new Rows<>(columns);
        this.table = new NamedTable(rows);
        this.texts = ui.texts();
        this.foot = new Foot(ui, name);
        this.saving = new SavingList<>(ui, this, name, columns, this::inOrder, foot::say);
        setOpaque(false);
        table.setName(name);
        table.setAutoCreateRowSorter(true);
        table.setTransferHandler(new CopyRows());
        table.setFillsViewportHeight(true);
        dress();
        RowMenu.on(table, ui.texts(), saving.items());
        foot.offerSaving(saving.items());
        body.add(new JScrollPane(table), "rows");
        body.add(new EmptyState(emptyWords), "empty");
        add(body, "grow, wrap, wmin 0, hmin 60");
        add(foot, "growx, wmin 0");
        show(List.of());
    }

    private void dress() {
        IntStream.range(0, columns.size()).forEach(at -> {
            TableColumn column = table.getColumnModel().getColumn(at);
            column.setIdentifier(columns.get(at));
            column.setPreferredWidth(columns.get(at).width());
            column.setCellRenderer(new Cell(columns.get(at)));
            column.setHeaderRenderer(new Head(columns.get(at).alignment()));
        });
    }

    /** All rows as they are sorted in the table. */
    private Optional<Listing<T>> inOrder() {
        List<T> all = IntStream.range(0, table.getRowCount())
                .map(table::convertRowIndexToModel)
                .mapToObj(rows.all()::get)
                .toList();
        return Optional.of((order, after, limit) -> after.isPresent() ? List.of() : all);
    }

    /** Shows a part of what is saved elsewhere: as there, in the order given. Offers neither another order nor saving. */
    public void previewOnly() {
        table.setAutoCreateRowSorter(false);
        table.setRowSorter(null);
        RowMenu.on(table, texts, List.of());
        foot.offerNoSaving();
    }

    /** Leaves sorting to the listener, for a list of which only a part is in the table. */
    AskedOrder<T> sortElsewhere(Runnable asked) {
        AskedOrder<T> sorter = new AskedOrder<>(rows, columns, asked);
        table.setAutoCreateRowSorter(false);
        table.setRowSorter(sorter);
        return sorter;
    }

    /** Saves that list, of which only a part is in the table. */
    void saveAll(Supplier<Optional<Listing<T>>> listing, Supplier<Optional<Order<T>>> order) {
        saving.of(listing, order);
    }

    /** Shows these rows, and no others. */
    public void show(List<T> shown) {
        rows.show(shown);
        foot.total(Optional.empty());
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
        cards.show(body, rows.getRowCount() == 0 ? "empty" : "rows");
        foot.rows(rows.getRowCount());
    }

    /** Says how many rows there are in all, if that is known. */
    void total(Optional<Long> all) {
        foot.total(all);
    }

    /** Offers to load more, or no longer. */
    void offerMore(boolean offered, Runnable load) {
        foot.offerMore(offered, load);
    }

    /** All rows, in the order they were given. */
    public List<T> rows() {
        return rows.all();
    }

    /** The last row in the order they were given, after which a next page begins. */
    public Optional<T> last() {
        return rows().isEmpty() ? Optional.empty() : Optional.of(rows().get(rows().size() - 1));
    }

    /** The selected row; empty if there are several, so that nothing is done to one that nobody meant. */
    public Optional<T> selected() {
        int at = table.getSelectedRow();
        return table.getSelectedRowCount() != 1
                ? Optional.empty()
                : Optional.of(rows.all().get(table.convertRowIndexToModel(at)));
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

    /** The listener receives each selection. */
    public void onSelect(Consumer<Optional<T>> listener) {
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                listener.accept(selected());
            }
        });
    }

    /** The listener receives rows that are opened. */
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
