package org.ctvms.demo.ui.admin.customers;

import java.awt.BorderLayout;
import java.time.Year;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.admin.search.CustomerSearch;
import org.ctvms.demo.ui.part.Buttons;

/** Finding, adding, changing and removing customers: a list, and in its place the details of one of them. */
public final class CustomersScreen extends Screen {
    private final JPanel actions = new JPanel(new BorderLayout());
    private final CustomersDesk parts;
    private final CustomerSearch list;
    private final JComponent listActions;
    private final CustomerDetails details;
    private Optional<CustomerPage> at = Optional.empty();

    /** A screen at the desk. */
    public CustomersScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("customers.title"));
        this.parts = new Parts(desk);
        this.list =
                new CustomerSearch(ui, desk.session(), "customers", customer -> open(customer.crf()), this::complain);
        JButton add = Buttons.primary(ui.texts(), "customers.add", this::addCustomer);
        this.listActions = add;
        this.details = new CustomerDetails(parts, this::back);
        Buttons.onKeys(list, "ctrl N", add);
        onFind(this::search);
        actions.setOpaque(false);
        addAction(actions);
        showList();
    }

    /** Shows the customer's details. */
    public void open(Crf crf) {
        hush();
        read(new CustomerPage(crf, Year.of(ui.host().today().getYear())));
    }

    /** Shows the customer's details with the connection selected. */
    public void open(Crf crf, ConnectionId connection) {
        details.selectNext(connection);
        open(crf);
    }

    @Override
    public void takeOver(Screen before) {
        at = ((CustomersScreen) before).at;
        super.takeOver(before);
    }

    @Override
    public void shown() {
        at.ifPresentOrElse(this::read, list::reload);
    }

    @Override
    public void chosen() {
        back();
    }

    private void search() {
        if (at.isPresent()) {
            back();
        } else {
            list.focus();
        }
    }

    private void read(CustomerPage page) {
        at = Optional.of(page);
        load(() -> CustomerFile.read(parts.session(), page), file -> {
            // why: another customer may have been opened meanwhile, or the list
            if (at.filter(page::equals).isPresent()) {
                show(file);
            }
        });
    }

    private void show(CustomerFile file) {
        details.show(file);
        show(file.customer().name(), details.actions(), details);
    }

    private void back() {
        hush();
        at = Optional.empty();
        showList();
        list.reload();
    }

    private void showList() {
        show(ui.text("customers.title"), listActions, list);
    }

    private void show(String title, JComponent shownActions, JComponent content) {
        setTitle(title);
        actions.removeAll();
        actions.add(shownActions);
        actions.revalidate();
        if (!content.isShowing()) {
            setContent(content);
        }
    }

    private void addCustomer() {
        hush();
        AddCustomerWindow.open(parts, this, list::reload, this::open);
    }

    private final class Parts implements CustomersDesk {
        private final AdminDesk desk;

        private Parts(AdminDesk desk) {
            this.desk = desk;
        }

        @Override
        public AdminDesk desk() {
            return desk;
        }

        @Override
        public <T> void load(Supplier<T> call, Consumer<? super T> then) {
            CustomersScreen.this.load(call, then);
        }

        @Override
        public <T> void load(Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> failed) {
            CustomersScreen.this.load(call, then, failed);
        }

        @Override
        public <T> void act(Supplier<T> call, Consumer<? super T> then) {
            hush();
            CustomersScreen.this.act(call, then);
        }

        @Override
        public void say(String words) {
            CustomersScreen.this.say(words);
        }

        @Override
        public void warn(String words) {
            CustomersScreen.this.warn(words);
        }

        @Override
        public void complain(RuntimeException problem) {
            CustomersScreen.this.complain(problem);
        }

        @Override
        public void open(CustomerPage page) {
            read(page);
        }
    }
}
