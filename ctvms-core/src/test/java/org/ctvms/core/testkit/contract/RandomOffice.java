package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.testkit.SettableClock;

/** Does on a storage what an office does, in an order by chance; the same for the same seed. */
final class RandomOffice {
    private static final LocalDate START = LocalDate.of(2024, 10, 20);

    // why: making an engine hashes a password, which takes longer than a history
    private static final SettableClock CLOCK = SettableClock.at(START, ZoneId.of("Asia/Kolkata"));
    private static final Ctvms ENGINE = Ctvms.builder()
            .storage(new InMemoryStorage())
            .mail(new RecordingMail())
            .documents(new PlainDocuments())
            .archive(new InMemoryArchive())
            .settings(Settings.builder()
                    .operatorName("Sample Cable Network")
                    .clockLeapDays(36_500)
                    .build())
            .clock(CLOCK)
            .build();

    private final Random random;
    private final AdminSession admin;
    private final Crf crf;
    private final List<Plan> plans;
    private final List<ConnectionId> connections = new ArrayList<>();

    RandomOffice(Storage storage, long seed) {
        random = new Random(seed);
        CLOCK.set(START);
        admin = ENGINE.on(storage).actAsAdmin("sample clerk");
        crf = storage.write(work -> {
            work.customers().insert(Samples.customer(100));
            return new Crf(100);
        });
        plans = List.of(
                admin.plans().add(ServiceType.CABLE_TV, "Basic", Money.of(300), ""),
                admin.plans().add(ServiceType.BROADBAND, "Fast", Money.of("899.50"), ""),
                admin.plans().add(ServiceType.CABLE_TV, "Movies", Money.of(450), ""));
        plans.forEach(plan -> connect());
    }

    LocalDate today() {
        return CLOCK.today();
    }

    AdminDashboard dashboard() {
        return admin.dashboard();
    }

    void doSomething() {
        CLOCK.set(today().plusDays(random.nextInt(12)));
        try {
            act(random.nextInt(12));
        } catch (CtvmsException refused) {
            // why: what an office may not do at this moment leaves the figures as they are
            admin.dailyRun().run();
        }
    }

    private void act(int what) {
        ConnectionId id = connections.get(random.nextInt(connections.size()));
        switch (what) {
            case 0 -> connect();
            case 1 -> admin.connections().close(id);
            case 2, 3 -> admin.connections().reconnect(id);
            case 4 -> admin.plans().changePrice(plan().id(), Money.of(250 + random.nextInt(300)));
            case 5, 6 -> admin.dailyRun().run();
            case 7 -> CLOCK.set(today().plusDays(70));
            case 8 -> payOnlineTwice(id);
            case 9, 10 -> collectAsQuoted(id, due(id));
            default -> collectAsQuoted(id, Money.of(250).min(due(id)));
        }
    }

    private void collectAsQuoted(ConnectionId id, Money amount) {
        PaymentQuote quote = admin.payments().quote(id, amount);
        Receipt receipt = admin.payments().collectCash(id, amount);
        ServiceConnection paid = admin.connections().find(id).connection();
        assertThat(quote)
                .isEqualTo(new PaymentQuote(
                        id,
                        receipt.amount(),
                        receipt.allocations(),
                        receipt.dueLeft(),
                        receipt.expiresOn(),
                        paid.status()));
    }

    /** The second time long after, when months may have to be opened before the first receipt is found. */
    private void payOnlineTwice(ConnectionId id) {
        Money amount = Money.of(251).min(due(id));
        String reference = "reference-" + today() + "-" + id;
        admin.payments().collectOnline(id, amount, reference);
        CLOCK.set(today().plusDays(40));
        admin.payments().collectOnline(id, amount, reference);
    }

    private void connect() {
        NewConnection asked = NewConnection.of(plan().id(), "device-" + connections.size())
                .registeredOn(today().minusDays(random.nextInt(60)));
        connections.add(admin.connections().add(crf, asked).id());
    }

    private Plan plan() {
        return plans.get(connections.size() % plans.size());
    }

    private Money due(ConnectionId id) {
        return admin.connections().find(id).due();
    }
}
