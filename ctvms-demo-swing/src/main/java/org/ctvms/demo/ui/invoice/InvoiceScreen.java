package org.ctvms.demo.ui.invoice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Service;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** The invoices of a month, each with its document; which ones a role sees comes from its {@link Invoices}. */
public abstract class InvoiceScreen extends Screen {
    private final Invoices invoices;
    private final MonthChooser months;
    private final TableView<Invoice> table;
    private final InvoicePreview preview;
    private final JButton filter;
    private final JLabel total = new JLabel();
    private Optional<Service> service = Optional.empty();
    private Optional<InvoiceNumber> wanted = Optional.empty();

    /** Of those invoices. */
    protected InvoiceScreen(Ui ui, Invoices invoices, Whose whose) {
        super(ui, ui.text("invoices.title"));
        this.invoices = invoices;
        this.months = new MonthChooser(ui, month -> relist());
        this.table = new TableView<>(
                ui.texts(), "invoices", new InvoiceColumns(ui).of(whose), ui.text("invoices.noneInMonth"));
        this.preview = new InvoicePreview(ui, this::restore);
        this.filter = Buttons.of(ui.texts(), "invoices.allServices", () -> filter(Optional.empty()));
        filter.setIcon(Icons.of("close", 12));
        setContent(content(InvoiceColumns.fitting(table, whose)));
        table.onSelect(invoice -> invoice.ifPresentOrElse(this::preview, preview::clear));
    }

    private JPanel content(FittingColumns columns) {
        JPanel content = new JPanel(new MigLayout("fill, insets 0, gap 0 8, wrap 1", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(head(), "wmin 0");
        content.add(new SideBySide(table, preview, columns), "wmin 0, hmin 0");
        return content;
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3", "[][]push[]"));
        head.setOpaque(false);
        filter.setVisible(false);
        total.setName("total");
        head.add(months);
        head.add(filter, "cell 1 0");
        head.add(total, "cell 2 0, wmin 0");
        return head;
    }

    @Override
    public void shown() {
        wanted = table.selected().map(Invoice::number);
        relist();
    }

    /** Lists this month's invoices of the service. */
    protected final void listThisMonth(Service only) {
        months.show(months.thisMonth());
        filter(Optional.of(only));
    }

    /** Shows the invoice in its month. */
    public final void open(InvoiceNumber number) {
        hush();
        load(() -> invoices.find(number), invoice -> {
            wanted = Optional.of(number);
            months.show(YearMonth.from(invoice.issuedOn()));
            filter(Optional.empty());
        });
    }

    private void filter(Optional<Service> only) {
        service = only;
        only.ifPresent(named -> {
            filter.setText(ui.text("invoices.only", ui.texts().of(named)));
            filter.setToolTipText(ui.text("invoices.allServices"));
        });
        filter.setVisible(only.isPresent());
        relist();
    }

    private void relist() {
        YearMonth month = months.value();
        load(() -> invoices.issuedIn(month), issued -> {
            if (month.equals(months.value())) {
                show(issued);
            }
        });
    }

    private void show(List<Invoice> issued) {
        List<Invoice> rows = issued.stream()
                .filter(invoice ->
                        service.filter(only -> only != invoice.service()).isEmpty())
                .toList();
        table.show(rows);
        Money sum = rows.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
        total.setText(ui.text("invoices.total", ui.formats().money(sum)));
        rows.stream()
                .filter(invoice -> wanted.filter(invoice.number()::equals).isPresent())
                .findFirst()
                .ifPresent(table::select);
        wanted = Optional.empty();
    }

    private void preview(Invoice invoice) {
        load(() -> invoices.open(invoice.number()), opened -> {
            if (isSelected(invoice.number())) {
                preview.show(opened);
            }
        });
    }

    private boolean isSelected(InvoiceNumber number) {
        return table.selected().map(Invoice::number).filter(number::equals).isPresent();
    }

    private void restore(InvoiceNumber number) {
        act(() -> invoices.restore(number), restored -> {
            preview.show(restored);
            say(ui.text("invoices.restored", number.toString()));
        });
    }
}
