package org.ctvms.demo.ui.customer.pay;

import java.awt.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.work.Latest;

/** Asks what the typed amount would do, once the typing pauses. On the event thread. */
final class LiveQuote {
    private static final int PAUSE_MILLIS = 250;

    private final Ui ui;
    private final Form form;
    private final TypedInput<Money> amount;
    private final Function<Money, PaymentQuote> call;
    private final List<Consumer<Optional<PaymentQuote>>> shown;
    private final Latest latest;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> ask());

    LiveQuote(
            Ui ui,
            Form form,
            TypedInput<Money> amount,
            Function<Money, PaymentQuote> call,
            List<Consumer<Optional<PaymentQuote>>> shown) {
        this.ui = ui;
        this.form = form;
        this.amount = amount;
        this.call = call;
        this.shown = shown;
        this.latest = new Latest(ui.tasks());
        pause.setRepeats(false);
    }

    void begin() {
        amount.onChange(pause::restart);
    }

    private void ask() {
        form.clearProblem(amount.field());
        String typed = amount.typed();
        try {
            Money asked = amount.value();
            latest.run(() -> call.apply(asked), quote -> show(typed, quote), problem -> refuse(typed, problem));
        } catch (InvalidInputException e) {
            if (typed.isBlank()) {
                tell(Optional.empty());
            } else {
                refuse(typed, e);
            }
        }
    }

    private void show(String typed, PaymentQuote quote) {
        if (typed.equals(amount.typed())) {
            tell(Optional.of(quote));
        }
    }

    private void refuse(String typed, RuntimeException problem) {
        if (!typed.equals(amount.typed())) {
            return;
        }
        tell(Optional.empty());
        if (!form.show(problem)) {
            form.show(amount.field(), Refusals.words(ui.texts(), problem));
        }
        SwingUtilities.invokeLater(this::grow);
    }

    private void tell(Optional<PaymentQuote> quote) {
        shown.forEach(listener -> listener.accept(quote));
    }

    // why: a refusal takes a line of its own, for which the window has no room while it keeps its height
    private void grow() {
        Window window = SwingUtilities.getWindowAncestor(form);
        if (window != null && window.getHeight() < window.getPreferredSize().height) {
            window.setSize(window.getWidth(), window.getPreferredSize().height);
        }
    }
}
