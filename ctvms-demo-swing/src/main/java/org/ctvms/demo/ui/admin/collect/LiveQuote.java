package org.ctvms.demo.ui.admin.collect;

import java.util.Optional;
import javax.swing.Timer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.work.Latest;

/** Asks, as one types, what a payment would do. Answers that were overtaken are left alone. On the event thread. */
final class LiveQuote {
    private static final int PAUSE_MILLIS = 250;

    private final AdminSession session;
    private final Latest calls;
    private final Answer answer;
    private final Timer soon = new Timer(PAUSE_MILLIS, event -> now());
    private Optional<ConnectionId> connection = Optional.empty();
    private Optional<PaymentQuote> quote = Optional.empty();

    /** What hears of the quotes, and says what to quote. */
    interface Answer {
        /** The amount that is typed; an exception if it is none. */
        Money amount();

        /** What a payment of the amount would do. */
        void quoted(PaymentQuote quote);

        /** Why it would be refused. */
        void refused(RuntimeException problem);
    }

    LiveQuote(Ui ui, AdminSession session, Answer answer) {
        this.session = session;
        this.answer = answer;
        this.calls = new Latest(ui.tasks());
        soon.setRepeats(false);
    }

    /** Quotes for that connection from now on. */
    void of(ConnectionId chosen) {
        connection = Optional.of(chosen);
        quote = Optional.empty();
    }

    /** What was typed has changed: asks soon. */
    void soon() {
        quote = Optional.empty();
        soon.restart();
    }

    /** Asks at once. */
    void now() {
        soon.stop();
        quote = Optional.empty();
        try {
            Money amount = answer.amount();
            connection.ifPresent(id -> ask(id, amount));
        } catch (RuntimeException e) {
            answer.refused(e);
        }
    }

    private void ask(ConnectionId id, Money amount) {
        calls.run(
                () -> session.payments().quote(id, amount),
                quoted -> {
                    if (isStill(id, amount)) {
                        quote = Optional.of(quoted);
                        answer.quoted(quoted);
                    }
                },
                answer::refused);
    }

    // why: while the answer was on its way more may have been typed, which is asked for soon
    private boolean isStill(ConnectionId id, Money amount) {
        return !soon.isRunning()
                && connection.filter(id::equals).isPresent()
                && answer.amount().equals(amount);
    }

    /** Whether people see what the payment that is typed will do. */
    boolean isThere() {
        return quote.isPresent();
    }
}
