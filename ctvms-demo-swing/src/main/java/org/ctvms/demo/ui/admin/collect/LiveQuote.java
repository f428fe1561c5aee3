package org.ctvms.demo.ui.admin.collect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private boolean there;

    /** What hears of the quotes, and says what to quote. */
    interface Answer {
        /** What would be paid for each connection; none yet, or an exception if what is typed is no amount. */
        Map<ConnectionId, Money> amounts();

        /** What a payment of the amounts would do, in the order of the connections. */
        void quoted(List<PaymentQuote> quotes);

        /** Why it would be refused. */
        void refused(RuntimeException problem);
    }

    LiveQuote(Ui ui, AdminSession session, Answer answer) {
        this.session = session;
        this.answer = answer;
        this.calls = new Latest(ui.tasks());
        soon.setRepeats(false);
    }

    /** What was quoted does not hold any more. */
    void forget() {
        there = false;
    }

    /** What was typed has changed: asks soon. */
    void soon() {
        forget();
        soon.restart();
    }

    /** Asks at once. */
    void now() {
        soon.stop();
        forget();
        try {
            ask(answer.amounts());
        } catch (RuntimeException e) {
            answer.refused(e);
        }
    }

    private void ask(Map<ConnectionId, Money> amounts) {
        calls.run(
                () -> quotes(amounts),
                quotes -> {
                    if (!quotes.isEmpty() && isStill(amounts)) {
                        there = true;
                        answer.quoted(quotes);
                    }
                },
                answer::refused);
    }

    private List<PaymentQuote> quotes(Map<ConnectionId, Money> amounts) {
        return amounts.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getKey().value()))
                .map(entry -> session.payments().quote(entry.getKey(), entry.getValue()))
                .toList();
    }

    // why: while the answer was on its way more may have been typed, which is asked for soon
    private boolean isStill(Map<ConnectionId, Money> amounts) {
        return !soon.isRunning() && answer.amounts().equals(amounts);
    }

    /** Whether people see what the payment that is typed will do. */
    boolean isThere() {
        return there;
    }
}
