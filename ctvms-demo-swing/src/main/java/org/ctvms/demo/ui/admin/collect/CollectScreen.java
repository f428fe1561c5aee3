package org.ctvms.demo.ui.admin.collect;

import java.awt.CardLayout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JPanel;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.admin.search.CustomerSearch;
import org.ctvms.demo.ui.document.ReceiptPrinting;
import org.ctvms.demo.ui.invoice.InvoiceSheets;

/** Taking a payment: who pays, for what and how much, and what came of it. */
public final class CollectScreen extends Screen implements PaymentDone.Next {
    private static final String FIND = "find";
    private static final String PREPARE = "prepare";
    private static final String DONE = "done";

    private final AdminDesk desk;
    private final CardLayout cards = new CardLayout();
    private final JPanel steps = new JPanel(cards);
    private final CustomerSearch search;
    private final PreparePayment prepare;
    private final PaymentDone done;
    private Optional<Account> account = Optional.empty();
    private Optional<Done> booked = Optional.empty();
    private boolean searched;
    private boolean takenOver;

    /** A screen at the desk. */
    public CollectScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("collect.title"));
        this.desk = desk;
        this.search = new CustomerSearch(
                ui, desk.session(), "payer", customer -> prepare(customer.crf(), Set.of()), this::complain);
        this.prepare = new PreparePayment(ui, desk.session(), this::payment, this::collect, this::reconnect);
        this.done = new PaymentDone(ui, desk.session(), this);
        steps.setOpaque(false);
        steps.add(search, FIND);
        steps.add(prepare, PREPARE);
        steps.add(done, DONE);
        setContent(steps);
        onFind(this::payment);
    }

    @Override
    public void takeOver(Screen before) {
        CollectScreen other = (CollectScreen) before;
        searched = other.searched;
        account = other.account;
        if (other.prepare.isVisible()) {
            account.ifPresent(opened -> {
                cards.show(steps, PREPARE);
                prepare.show(opened, other.prepare.bill().map(Bill::ids).orElse(Set.of()));
            });
            takenOver = true;
        } else if (other.done.isVisible()) {
            other.booked.ifPresent(this::show);
        }
        super.takeOver(before);
    }

    @Override
    public void shown() {
        if (takenOver) {
            // why: preparing it again would undo what was typed
            takenOver = false;
            return;
        }
        if (prepare.isVisible()) {
            Set<ConnectionId> chosen = prepare.bill().map(Bill::ids).orElse(Set.of());
            account.ifPresent(seen -> prepare(seen.customer().crf(), chosen));
        } else if (search.isVisible()) {
            begin();
        }
    }

    private void begin() {
        if (searched) {
            search.focus();
        } else {
            search.restart();
        }
        searched = true;
    }

    /** Prepares a payment for the connection of the customer's. */
    public void open(Crf crf, ConnectionId connection) {
        prepare(crf, Set.of(connection));
    }

    private void prepare(Crf crf, Set<ConnectionId> wanted) {
        hush();
        load(() -> Account.of(desk.session(), crf), opened -> {
            account = Optional.of(opened);
            cards.show(steps, PREPARE);
            prepare.show(opened, wanted);
        });
    }

    private void collect() {
        Bill bill = prepare.bill().orElseThrow();
        Instant since = ui.host().clock().instant();
        PaymentCard payment = prepare.payment();
        submit(
                payment.form(),
                payment::read,
                taking -> new Done(account.orElseThrow(), bill, taking, book(taking), since),
                this::show,
                payment::notBooked);
    }

    private void reconnect(Line line) {
        Set<ConnectionId> chosen = prepare.bill().map(Bill::ids).orElse(Set.of(line.id()));
        act(() -> desk.session().connections().reconnect(line.id()), reconnected -> {
            prepare(reconnected.crf(), chosen);
            say(ui.text("collect.reconnected", reconnected.deviceId()));
        });
    }

    // why: the key is of no concern to people; it was used if an answer got lost and something else was filled in since
    private List<Receipt> book(Taking taking) {
        try {
            return taking.book(desk.session());
        } catch (ConflictException e) {
            if (e.field().equals("idempotencyKey")) {
                throw new InvalidInputException("amount", ui.text("collect.bookedOtherwise"));
            }
            throw e;
        }
    }

    private void show(Done taken) {
        hush();
        booked = Optional.of(taken);
        done.show(taken);
        cards.show(steps, DONE);
        open(taken);
        if (ui.host().settings().stationery().printAtOnce()) {
            print(taken);
        }
        load(
                () -> Account.due(desk.session(), taken.account().customer().crf()),
                due -> done.showDue(taken, due),
                problem -> true);
    }

    // why: a document that fails must not look like a payment that failed, or it is taken again
    private void open(Done taken) {
        load(() -> InvoiceSheets.open(desk.session().invoices()::open, taken.numbers()), done::show, problem -> {
            done.showFailed(taken, problem, () -> open(taken));
            return true;
        });
    }

    @Override
    public void printReceipts() {
        hush();
        booked.ifPresent(this::print);
    }

    // why: a receipt that fails must not look like a payment that failed, or it is taken again
    private void print(Done taken) {
        load(
                () -> {
                    taken.numbers().forEach(this::printReceipt);
                    return taken;
                },
                printed -> say(ui.text("collect.receiptPrinted")),
                problem -> {
                    warn(ui.text("collect.receiptNotPrinted", Refusals.words(ui.texts(), problem)));
                    return true;
                });
    }

    private void printReceipt(InvoiceNumber number) {
        byte[] receipt = ui.host().receipt(desk.session().invoices().find(number));
        ReceiptPrinting.print("receipt-" + number, receipt);
    }

    @Override
    public void payment() {
        hush();
        cards.show(steps, FIND);
        search.restart();
        searched = true;
    }

    @Override
    public void open(InvoiceNumber number) {
        desk.go().invoice(number);
    }

    @Override
    public void restore(InvoiceNumber number) {
        act(() -> desk.session().invoices().restore(number), restored -> booked.ifPresent(this::open));
    }
}
