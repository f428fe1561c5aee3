package org.ctvms.demo.ui.customer.home;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.payment.ReconnectionQuote;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.ReconnectionWords;
import org.ctvms.demo.ui.part.Tones;
import org.ctvms.demo.ui.part.Words;

/** One connection: what it is, how long it is paid for, what is due and the way to pay it. */
final class ConnectionCard {
    private static final int ICON = 26;

    private final Ui ui;
    private final ConnectionOverview overview;
    private final Optional<ReconnectionQuote> reconnection;
    private final LocalDate day;
    private final Consumer<ConnectionOverview> pay;
    private final Card card = new Card("fill, gap 12 6, hidemode 3", "[]12[grow, fill]", "[][][][][]push[][]");

    /** Of a connection as it stands on the day. */
    ConnectionCard(
            Ui ui,
            ConnectionOverview overview,
            Optional<ReconnectionQuote> reconnection,
            LocalDate day,
            Consumer<ConnectionOverview> pay) {
        this.ui = ui;
        this.overview = overview;
        this.reconnection = reconnection;
        this.day = day;
        this.pay = pay;
    }

    Card card() {
        addHead();
        addFacts();
        reconnection.ifPresent(this::addReconnection);
        addDue();
        return card;
    }

    private void addHead() {
        ServiceConnection connection = overview.connection();
        String icon = connection.service() == ServiceType.CABLE_TV ? "tv" : "broadband";
        JLabel service = Type.HEADING.on(
                new JLabel(ui.texts().of(connection.service()), Icons.of(icon, ICON), SwingConstants.LEADING));
        service.setIconTextGap(10);
        card.add(service, "span 2, split 2, growx, pushx, wmin 0");
        card.add(new Chip(Tones.of(connection.status()), ui.texts().of(connection.status())), "wrap, growx 0");
    }

    private void addFacts() {
        fact("home.plan", overview.planName());
        fact("home.device", overview.connection().deviceId());
        overview.connection()
                .closedOn()
                .ifPresentOrElse(day -> fact("home.closedOn", ui.formats().date(day)), this::addExpiry);
    }

    private void addExpiry() {
        LocalDate expiry = overview.connection().expiresOn();
        String key = expiry.isBefore(day) ? "home.expiredOn" : "home.expiresOn";
        fact(key, ui.formats().date(expiry));
    }

    private void addReconnection(ReconnectionQuote quote) {
        ReconnectionWords words = new ReconnectionWords(ui);
        String why = words.why(overview.connection().status(), overview.due(), reconnection)
                .orElse("");
        card.add(
                Words.muted(why + " " + words.ask(quote))
                        .named("reconnection." + overview.connection().deviceId()),
                "span 2, growx, wrap, wmin 0, gaptop 6");
    }

    private void fact(String key, String value) {
        JLabel words = new JLabel(value);
        words.setToolTipText(value);
        card.add(muted(key));
        card.add(words, "wrap, wmin 0");
    }

    private JLabel muted(String key) {
        JLabel label = new JLabel(ui.text(key));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        return label;
    }

    private void addDue() {
        boolean owes = overview.due().isPositive();
        JLabel figure = Type.FIGURE.on(new JLabel(ui.formats().money(overview.due())));
        figure.setName("due." + overview.connection().deviceId());
        figure.setForeground((owes ? Tone.BAD : Tone.GOOD).foreground());
        card.add(muted("home.due"), "span 2, wrap, gaptop 10");
        card.add(figure, "span 2, split 2, growx, pushx, wmin 0");
        if (owes) {
            JButton button = Buttons.primary(ui.texts(), "home.pay", () -> pay.accept(overview));
            button.setName("pay." + overview.connection().deviceId());
            card.add(button, "growx 0, aligny bottom");
        }
    }
}
