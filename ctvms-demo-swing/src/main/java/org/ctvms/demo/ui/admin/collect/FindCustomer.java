package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.work.Latest;

/** Finds who pays, as one types: Enter takes the first one found. On the event thread. */
final class FindCustomer extends JPanel {
    private static final int PAUSE_MILLIS = 250;

    private final AdminSession session;
    private final Consumer<Customer> chosen;
    private final Consumer<RuntimeException> failed;
    private final Form form;
    private final TypedInput<String> text = TypedInput.text("text");
    private final TableView<Customer> found;
    private final Latest searches;
    private final Timer soon = new Timer(PAUSE_MILLIS, event -> search());

    /** Whoever is chosen is handed over, and so is a search that failed. */
    FindCustomer(Ui ui, AdminSession session, Consumer<Customer> chosen, Consumer<RuntimeException> failed) {
        super(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.session = session;
        this.chosen = chosen;
        this.failed = failed;
        this.form = new Form(ui.texts(), 1);
        this.found = new TableView<>(ui.texts(), "found", columns(ui), ui.text("collect.nobody"));
        this.searches = new Latest(ui.tasks());
        setOpaque(false);
        soon.setRepeats(false);
        form.add("collect.find", text.hint(ui.text("collect.findHint")));
        add(form, "wmin 0, wmax 520");
        add(found, "wmin 0, hmin 0");
        listen();
    }

    private static List<Column<Customer>> columns(Ui ui) {
        return List.of(
                Column.number(ui.text("collect.crf"), 70, customer ->
                        (long) customer.crf().number()),
                Column.text(ui.text("collect.name"), 220, Customer::name),
                Column.text(
                        ui.text("collect.mobile"),
                        150,
                        customer -> customer.contact().mobile()),
                Column.text(
                        ui.text("collect.address"),
                        300,
                        customer -> String.join(
                                ", ",
                                customer.address().house(),
                                customer.address().area())));
    }

    private void listen() {
        text.onChange(soon::restart);
        JTextField field = (JTextField) text.component();
        field.addActionListener(event -> enter());
        field.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "down");
        field.getActionMap().put("down", Buttons.action(event -> found.table().requestFocusInWindow()));
        found.onOpen(chosen);
    }

    /** Begins a new search. */
    void restart() {
        text.show("");
        searchNow();
        focus();
    }

    /** Puts the cursor where the search is typed. */
    void focus() {
        form.focusFirst();
        ((JTextField) text.component()).selectAll();
    }

    private void searchNow() {
        soon.stop();
        search();
    }

    private void enter() {
        if (soon.isRunning()) {
            soon.stop();
            search(this::takeTheOnlyOne);
        } else {
            found.selected().ifPresent(chosen);
        }
    }

    // why: people have not seen yet who was found, unless nobody else can be meant
    private void takeTheOnlyOne(Matches matches) {
        List<Customer> rows = found.rows();
        rows.stream()
                .findFirst()
                .filter(first -> rows.size() == 1 || matches.isExactly(first))
                .ifPresent(chosen);
    }

    private void search() {
        search(matches -> {});
    }

    private void search(Consumer<Matches> then) {
        Matches matches = new Matches(session, text.typed());
        searches.run(
                matches::first,
                customers -> {
                    form.clearProblems();
                    show(matches, customers);
                    then.accept(matches);
                },
                this::refused);
    }

    private void show(Matches matches, List<Customer> customers) {
        found.show(customers);
        customers.stream().findFirst().ifPresent(found::select);
        found.offerMore(customers.size() >= Matches.PAGE, () -> more(matches));
    }

    private void more(Matches matches) {
        List<Customer> shown = found.rows();
        searches.run(
                () -> matches.after(shown),
                customers -> {
                    found.append(customers);
                    found.offerMore(customers.size() >= Matches.PAGE - 1, () -> more(matches));
                },
                this::refused);
    }

    private void refused(RuntimeException problem) {
        if (!form.show(problem)) {
            failed.accept(problem);
        }
    }
}
