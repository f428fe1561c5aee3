package org.ctvms.demo.ui.part;

import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ReconnectionQuote;
import org.ctvms.demo.ui.Ui;

/** Why a connection is not active though all that was charged is paid, and what makes it active. */
public final class ReconnectionWords {
    private final Ui ui;

    /** In the language of the windows. */
    public ReconnectionWords(Ui ui) {
        this.ui = ui;
    }

    /** Why an open connection is not active though nothing is due; empty if it is active, or something is due. */
    public Optional<String> why(ConnectionStatus status, Money due, Optional<ReconnectionQuote> reconnection) {
        if (status == ConnectionStatus.ACTIVE || due.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(reconnection
                .map(quote -> ui.text(
                        quote.charge().isPositive() ? "reconnection.missed" : "reconnection.suspended",
                        ui.formats().month(quote.month()),
                        ui.formats().money(quote.charge())))
                .orElseGet(() -> ui.text("reconnection.nextMonth")));
    }

    /** What the office is to be asked for, by who may not reconnect. */
    public String ask(ReconnectionQuote quote) {
        return quote.charge().isPositive()
                ? ui.text("reconnection.askAndPay", ui.formats().month(quote.month()))
                : ui.text("reconnection.ask");
    }

    /** The words of the button that reconnects. */
    public String button(ReconnectionQuote quote) {
        return quote.charge().isPositive()
                ? ui.text("reconnection.reconnectAndCharge", ui.formats().month(quote.month()))
                : ui.text("reconnection.reconnect");
    }
}
