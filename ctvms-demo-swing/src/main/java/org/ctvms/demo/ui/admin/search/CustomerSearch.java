package org.ctvms.demo.ui.admin.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Calls;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.work.Tasks;

/**
 * Searches customers as the user types. A row can be opened only while it belongs to the text in the field: Enter before
 * the answer has come waits for it, and then opens a customer only if no other can be meant. On the event thread.
 */
public final class CustomerSearch extends JPanel {
    private final AdminSession session;
    private final Consumer<Customer> open;
    private final SearchField field;
    private final TableView<Customer> found;
    private final PagedTable<Customer> pages;
    private Optional<Matches> shown = Optional.empty();

    /**
     * A search of all customers who have not been removed.
     *
     * @param name the table's component name; the field's is {@code name.search}
     * @param open receives the customer the user chose
     * @param failed receives why a search failed
     */
    public CustomerSearch(
            Ui ui, AdminSession session, String name, Consumer<Customer> open, Consumer<RuntimeException> failed) {
        super(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.session = session;
        this.open = open;
        this.field =
                new SearchField(name + ".search", ui.text("search.hint"), () -> search(this::selectFirst), this::enter);
        this.found = new TableView<>(ui, name, CustomerColumns.of(ui), ui.text("search.nobody"));
        this.pages = new PagedTable<>(ui, found, calls(ui.tasks(), failed));
        setOpaque(false);
        add(field);
        add(found, "wmin 0, hmin 0");
        listen();
    }

    private static Calls calls(Tasks tasks, Consumer<RuntimeException> failed) {
        return new Calls() {
            @Override
            public <T> void load(
                    Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> shownElsewhere) {
                tasks.run(call, then, problem -> {
                    if (!shownElsewhere.test(problem)) {
                        failed.accept(problem);
                    }
                });
            }
        };
    }

    private void listen() {
        field.onChange(this::clearStaleSelection);
        field.onKey("DOWN", this::enterTable);
        found.onOpen(customer -> {
            if (isCurrent()) {
                open.accept(customer);
            }
        });
    }

    /** Searches again; the selected customer stays selected. */
    public void reload() {
        Optional<Customer> selected = found.selected();
        search(matches -> selected.ifPresentOrElse(this::select, () -> selectFirst(matches)));
        focus();
    }

    /** Empties the field and begins again. */
    public void restart() {
        field.show("");
        search(this::selectFirst);
        focus();
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.focus();
    }

    private void enter() {
        if (!isCurrent()) {
            search(this::openTheOnlyOne);
        } else if (field.text().isBlank()) {
            enterTable();
        } else {
            // why: none is selected after people chose another order
            found.selected().ifPresentOrElse(open, this::selectFirst);
        }
    }

    private boolean isCurrent() {
        return shown.map(Matches::text).filter(field.text()::equals).isPresent();
    }

    private void clearStaleSelection() {
        if (!isCurrent()) {
            found.table().clearSelection();
        }
    }

    // why: nobody has seen yet who was found, so Enter may open a customer only if no other can be meant
    private void openTheOnlyOne(Matches matches) {
        List<Customer> rows = found.rows();
        selectFirst(matches);
        rows.stream()
                .findFirst()
                .filter(first -> rows.size() == 1 || matches.isExactly(first))
                .ifPresent(open);
    }

    private void selectFirst(Matches matches) {
        selectFirst();
    }

    private void selectFirst() {
        found.rows().stream().findFirst().ifPresent(found::select);
    }

    private void select(Customer before) {
        Predicate<Customer> same = customer -> customer.crf().equals(before.crf());
        found.rows().stream().filter(same).findFirst().ifPresent(found::select);
    }

    private void enterTable() {
        if (!found.rows().isEmpty()) {
            found.table().requestFocusInWindow();
        }
    }

    private void search(Consumer<Matches> then) {
        field.stopWaiting();
        Matches matches = new Matches(session, field.text());
        pages.show(matches, rows -> {
            shown = Optional.of(matches);
            // why: who typed on meanwhile means somebody else
            if (isCurrent()) {
                then.accept(matches);
            }
        });
    }
}
