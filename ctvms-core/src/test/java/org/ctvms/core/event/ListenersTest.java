package org.ctvms.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintRaised;
import org.ctvms.core.complaint.ComplaintResolved;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.registration.CustomerAdded;
import org.ctvms.core.registration.CustomerRemoved;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class ListenersTest {
    private static final Money PRICE = Money.of(300);

    private final List<Event> heard = new ArrayList<>();
    private final InMemoryStorage storage = InMemoryStorage.runningUnitsTwice();
    private final Settings settings = Settings.of("Sample Cable Network");
    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 10), settings.zone());
    private final Ctvms engine = engine(event -> {
        throw new IllegalStateException("a listener that fails");
    });
    private final AdminSession admin = engine.actAsAdmin("clerk");
    private final Plan plan = admin.plans().add(ServiceType.CABLE_TV, "Sample", PRICE, "");

    private Ctvms engine(Consumer<Event> failing) {
        return Ctvms.builder()
                .storage(storage)
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(settings)
                .clock(clock)
                .listener(Event.class, failing)
                .listener(Event.class, heard::add)
                .build();
    }

    private RegisteredCustomer add() {
        return admin.customers()
                .add(NewCustomer.named(
                                "Sample", Samples.address(), new Contact("+91 90000 00001", "sample@example.com"))
                        .with(NewConnection.of(plan.id(), "device")));
    }

    @Test
    void aCustomerWhoWasAddedIsHeardOfOnce() {
        RegisteredCustomer added = add();
        assertThat(heard).containsExactly(new CustomerAdded(added));
    }

    @Test
    void aPaymentAndTheChangeOfStatusItBringsAreHeardOfOnceEvenIfItIsSentTwice() {
        ServiceConnection connection = add().connections().get(0);
        heard.clear();
        Receipt receipt = admin.payments().collectOnline(connection.id(), PRICE, "sample-reference");
        admin.payments().collectOnline(connection.id(), PRICE, "sample-reference");
        assertThat(heard)
                .containsExactly(
                        new PaymentReceived(connection.crf(), PaymentMode.ONLINE, receipt),
                        changed(connection, ConnectionStatus.INACTIVE, ConnectionStatus.ACTIVE));
    }

    @Test
    void theDailyRunTellsWhatItChanged() {
        ServiceConnection connection = add().connections().get(0);
        heard.clear();
        clock.advanceDays(61);
        engine.dailyRun().run();
        engine.dailyRun().run();
        assertThat(heard).containsExactly(changed(connection, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED));
    }

    @Test
    void aRemovalTellsOfTheClosedConnectionsToo() {
        ServiceConnection connection = add().connections().get(0);
        admin.payments().collectCash(connection.id(), PRICE);
        heard.clear();
        admin.customers().remove(connection.crf());
        assertThat(heard)
                .containsExactly(
                        changed(connection, ConnectionStatus.ACTIVE, ConnectionStatus.CLOSED),
                        new CustomerRemoved(connection.crf()));
    }

    @Test
    void aComplaintIsHeardOfWhenItIsRaisedAndWhenItIsResolved() {
        ServiceConnection connection = add().connections().get(0);
        heard.clear();
        Complaint raised = engine.actAsCustomer(connection.crf()).complaints().raise(ComplaintType.OTHER, "Sample");
        Complaint resolved = admin.complaints().resolve(raised.number(), "Mended");
        assertThat(heard).containsExactly(new ComplaintRaised(raised), new ComplaintResolved(resolved));
    }

    @Test
    void aRefusedCallIsNotHeardOf() {
        ServiceConnection connection = add().connections().get(0);
        heard.clear();
        assertThatThrownBy(() -> admin.payments().collectCash(connection.id(), Money.of(400)))
                .isInstanceOf(RuleRefusedException.class);
        assertThatThrownBy(() -> admin.customers().remove(connection.crf())).isInstanceOf(RuleRefusedException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void anErrorOfAListenerKeepsNoEventFromTheOthersAndNoRunFromItsEnd() {
        Ctvms failing = engine(event -> {
            throw new NoClassDefFoundError("a listener whose library is missing");
        });
        ServiceConnection one = add().connections().get(0);
        ServiceConnection other = admin.connections().add(one.crf(), NewConnection.of(plan.id(), "other device"));
        heard.clear();
        clock.advanceDays(61);
        failing.dailyRun().run();
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        changed(one, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED),
                        changed(other, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED));
        assertThat(failing.dailyRun().lastCompleted()).contains(clock.today());
    }

    private static StatusChanged changed(ServiceConnection connection, ConnectionStatus from, ConnectionStatus to) {
        return new StatusChanged(
                connection.id(), connection.crf(), connection.service(), connection.deviceId(), from, to);
    }
}
