package org.ctvms.demo.ui.admin.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.dashboard.ServiceDashboard;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;

/** The figures of one service. */
final class ServiceCard {
    private static final int ICON = 20;

    private final Ui ui;
    private final ServiceType service;
    private final Ways ways;
    private final Card card = new Card("fillx, wrap 1, gap 0 4", "[grow, fill]", "[][top]");
    private final JPanel connections = part(3, "[grow, fill, sg][grow, fill, sg][grow, fill, sg]");
    private final JPanel money = part(1, "[grow, fill]");
    private final JLabel month = new JLabel();
    private final List<Reading> readings = new ArrayList<>();

    ServiceCard(AdminDesk desk, ServiceType service) {
        this.ui = desk.ui();
        this.service = service;
        this.ways = new Ways(desk, service);
        JLabel name = new JLabel(ui.texts().of(service), Icons.of(icon(service), ICON), JLabel.LEADING);
        card.add(Type.HEADING.on(name), "gapleft 6");
        card.add(new TwoParts(connections, money), "wmin 0");
        addConnections();
        addMoney();
    }

    private static JPanel part(int columns, String widths) {
        JPanel part = new JPanel(new MigLayout("fillx, insets 0, gap 4 1, wrap " + columns, widths));
        part.setOpaque(false);
        return part;
    }

    private static String icon(ServiceType service) {
        return switch (service) {
            case CABLE_TV -> "tv";
            case BROADBAND -> "broadband";
        };
    }

    private void addConnections() {
        addStatus(ConnectionStatus.ACTIVE, ServiceDashboard::active);
        addStatus(ConnectionStatus.INACTIVE, ServiceDashboard::inactive);
        addStatus(ConnectionStatus.SUSPENDED, ServiceDashboard::suspended);
        addLine(connections, "renewals", of -> ui.formats().count(of.renewalsToday()), ways::renewals);
    }

    private void addMoney() {
        money.add(Type.SMALL.on(month), "gapleft 7");
        month.setForeground(UIManager.getColor("Ctvms.muted"));
        addCharged();
        addAmount("received", of -> of.thisMonth().received(), ways::paid);
        addAmount("pending", of -> of.thisMonth().pending(), ways::notPaid);
        addAmount("taken", of -> of.thisMonth().taken(), ways::taken);
        addGap();
        addAmount("arrears", ServiceDashboard::arrears, ways::arrears);
    }

    // why: what was charged is the sum of what was received and what is pending, whose lists the next two open
    private void addCharged() {
        Figure line = Figure.still(service + ".charged", ui.text("dashboard.figure.charged"));
        addLine(money, line, "charged", of -> ui.formats().money(of.thisMonth().charged()));
    }

    private void addGap() {
        money.add(new JSeparator(), "gap 7 7 3 3");
    }

    private void addStatus(ConnectionStatus status, Function<ServiceDashboard, Long> count) {
        String word = ui.texts().of(status);
        Chip chip = new Chip(Tones.of(status), word);
        Figure tile = Figure.tile(service + "." + status, word, chip, () -> ways.connections(status));
        connections.add(tile, "wmin 0");
        readings.add(new Reading(
                tile, of -> ui.formats().count(count.apply(of)), () -> ui.text("dashboard.tip.connections", word)));
    }

    private void addAmount(String key, Function<ServiceDashboard, Money> amount, Runnable open) {
        addLine(money, key, of -> ui.formats().money(amount.apply(of)), open);
    }

    private void addLine(JPanel part, String key, Function<ServiceDashboard, String> shown, Runnable open) {
        addLine(part, Figure.line(service + "." + key, ui.text("dashboard.figure." + key), open), key, shown);
    }

    private void addLine(JPanel part, Figure line, String key, Function<ServiceDashboard, String> shown) {
        part.add(line, "span, wmin 0");
        readings.add(new Reading(line, shown, () -> ui.text("dashboard.tip." + key, month.getText())));
    }

    Card card() {
        return card;
    }

    void show(AdminDashboard business) {
        ServiceDashboard of = business.of(service);
        ways.from(business.day());
        month.setText(ui.formats().month(of.thisMonth().month()));
        readings.forEach(reading -> reading.show(of));
    }
}
