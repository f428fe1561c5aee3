package org.ctvms.demo.ui.invoice;

import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.Order;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.table.Total;

/** The invoices of a month, each with its document; which ones a role sees comes from its {@link Invoices}. */
public abstract class InvoiceScreen extends Screen {
    private final Invoices invoices;
    private final MonthChooser months;
    private final TableView<Invoice> table;
    private final PagedTable<Invoice> pages;
    private final InvoicePreview preview;
    private final JButton filter;
    private final JButton start;
    private final JLabel total = new JLabel();
    private Optional<ServiceType> service = Optional.empty();
    private Optional<MonthList> newest = Optional.empty();

    /** Of those invoices. */
    protected InvoiceScreen(Ui ui, Invoices invoices, Whose whose) {
        super(ui, ui.text("invoices.title"));
        this.invoices = invoices;
        this.months = new MonthChooser(ui, month -> relist());
        this.table = new TableView<>(ui, "invoices", new InvoiceColumns(ui).of(whose), ui.text("invoices.noneInMonth"));
        this.pages =
                new PagedTable<>(ui, table, this::load).onTotal(this::total).onAsk(this::hush);
        this.preview = new InvoicePreview(ui, this::restore);
        this.filter = chip("invoices.allServices", () -> filter(Optional.empty()));
        this.start = chip("invoices.fromStart", this::relist);
        setContent(content(InvoiceColumns.fitting(table, whose)));
        table.onSelect(invoice -> invoice.ifPresentOrElse(this::preview, preview::clear));
    }

    private JButton chip(String key, Runnable action) {
        JButton chip = Buttons.of(ui.texts(), key, action);
        chip.setIcon(Icons.of("close", 12));
        chip.setToolTipText(ui.text(key));
        chip.setVisible(false);
        return chip;
    }

    private JPanel content(FittingColumns columns) {
        JPanel content = new JPanel(new MigLayout("fill, insets 0, gap 0 8, wrap 1", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(head(), "wmin 0");
        content.add(new SideBySide(table, preview, columns), "wmin 0, hmin 0");
        return content;
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3", "[][][]push[]"));
        head.setOpaque(false);
        total.setName("total");
        head.add(months);
        head.add(filter, "cell 1 0");
        head.add(start, "cell 2 0");
        head.add(total, "cell 3 0, wmin 0");
        return head;
    }

    @Override
    public void shown() {
        relist(table.selected().map(Invoice::number));
    }

    /** Lists the month's invoices of the service. */
    protected final void list(ServiceType only, YearMonth month) {
        months.show(month);
        filter(Optional.of(only));
    }

    /** Shows the invoice in its month. */
    public final void open(InvoiceNumber number) {
        hush();
        load(() -> invoices.find(number), invoice -> {
            months.show(YearMonth.from(invoice.issuedOn()));
            only(Optional.empty());
            relist(Optional.of(number));
        });
    }

    private void filter(Optional<ServiceType> only) {
        only(only);
        relist();
    }

    private void only(Optional<ServiceType> only) {
        service = only;
        only.ifPresent(
                named -> filter.setText(ui.text("invoices.only", ui.texts().of(named))));
        filter.setVisible(only.isPresent());
    }

    private void relist() {
        relist(Optional.empty());
    }

    private void relist(Optional<InvoiceNumber> wanted) {
        MonthList asked = MonthList.of(invoices, new InvoiceFilter(months.value(), service));
        newest = Optional.of(asked);
        if (wanted.isEmpty()) {
            list(asked, wanted);
        } else {
            Optional<Order<Invoice>> order = pages.order();
            load(() -> asked.showing(wanted.get(), order), found -> {
                // why: an answer to an older choice is not what the head says now
                if (newest.filter(list -> list == asked).isPresent()) {
                    list(found, wanted);
                }
            });
        }
    }

    private void list(MonthList list, Optional<InvoiceNumber> wanted) {
        pages.show(list, rows -> {
            start.setVisible(list.from().isPresent());
            list.from()
                    .ifPresent(first -> start.setText(
                            ui.text("invoices.from", first.number().toString())));
            rows.stream()
                    .filter(row -> wanted.equals(Optional.of(row.number())))
                    .forEach(table::select);
        });
    }

    private void total(Optional<Total> shown) {
        total.setText(shown.flatMap(Total::sum)
                .map(sum -> ui.text("invoices.total", ui.formats().money(sum)))
                .orElse(""));
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
