package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.reminder.ReminderAnswer;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderResult;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a customer without an e-mail address would have been mailed is listed, and can be sent later. */
class NoEmailMailTest {
    private static final Optional<Long> NEWEST = Optional.empty();

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminMail mail = fixture.admin().mail();
    private final ServiceConnection connection = connect();

    private ServiceConnection connect() {
        return fixture.admin()
                .customers()
                .add(fixture.newCustomerWithoutEmail("Sample Customer").with(fixture.newConnection(fixture.plan(600))))
                .connections()
                .get(0);
    }

    private Customer customer() {
        return fixture.admin().customers().find(connection.crf());
    }

    private void give(Optional<String> email) {
        fixture.admin().customers().change(Samples.at(email, customer()));
    }

    private List<UnaddressedMail> unaddressed() {
        return mail.unaddressed(NEWEST, 10);
    }

    private long listed(MailKind kind) {
        return unaddressed().stream()
                .filter(listed -> listed.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertRefused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void everyKindIsListedAndNoneIsSent() {
        fixture.admin().reminders().remind(connection.crf());
        Complaint raised =
                fixture.engine().actAsCustomer(connection.crf()).complaints().raise(ComplaintType.OTHER, "Sample text");
        fixture.admin().complaints().resolve(raised.number(), "Sample note");
        fixture.pay(connection, 600);

        assertThat(fixture.engine().mail().deliverDue()).isEqualTo(new DeliveryResult(0, 0, 0));

        assertThat(unaddressed())
                .extracting(UnaddressedMail::kind)
                .containsExactly(
                        MailKind.INVOICE,
                        MailKind.COMPLAINT_RESOLVED,
                        MailKind.COMPLAINT_RECEIVED,
                        MailKind.REMINDER,
                        MailKind.CREDENTIALS);
        assertThat(mail.count()).isEqualTo(new OutboxCount(0, 0, 0, 5));
        assertThat(fixture.engine().health().outbox().noAddress()).isEqualTo(5);
    }

    @Test
    void listedMailIsSentOnceThereIsAnAddress() {
        fixture.pay(connection, 600);
        long invoice = listed(MailKind.INVOICE);
        assertRefused(Rule.NO_EMAIL, () -> mail.resend(invoice));

        give(Optional.of("new@example.com"));
        mail.resend(invoice);

        assertThat(fixture.engine().mail().deliverDue()).isEqualTo(new DeliveryResult(1, 0, 0));
        assertThat(fixture.mail().letters(MailKind.INVOICE)).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("new@example.com");
            assertThat(letter.attachment()).isPresent();
        });
        assertThatThrownBy(() -> mail.resend(invoice)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void passwordIsNeverSentLater() {
        give(Optional.of("new@example.com"));

        assertRefused(Rule.PASSWORD_NOT_STORED, () -> mail.resend(listed(MailKind.CREDENTIALS)));
    }

    @Test
    void resendingAllSendsFailedMailsAlone() {
        give(Optional.of("new@example.com"));
        fixture.pay(connection, 600);
        fixture.mail().refuseNext(1);
        fixture.engine().mail().deliverDue();

        assertThat(mail.resendAll()).isEqualTo(1);

        assertThat(mail.count()).isEqualTo(new OutboxCount(1, 0, 0, 1));
    }

    @Test
    void waitingMailIsNotMailedOnceItsAddressIsRemoved() {
        give(Optional.of("old@example.com"));
        fixture.pay(connection, 600);
        give(Optional.empty());

        assertThat(fixture.engine().mail().deliverDue()).isEqualTo(new DeliveryResult(0, 0, 0));

        assertThat(fixture.mail().letters(MailKind.INVOICE)).isEmpty();
        assertThat(unaddressed())
                .extracting(UnaddressedMail::kind)
                .containsExactly(MailKind.INVOICE, MailKind.CREDENTIALS);
    }

    @Test
    void failedMailGoesToTheAddressThatWasSetRight() {
        give(Optional.of("wrong@example.com"));
        fixture.pay(connection, 600);
        fixture.mail().refuseNext(1);
        fixture.engine().mail().deliverDue();

        give(Optional.of("right@example.com"));
        mail.resendAll();
        fixture.engine().mail().deliverDue();

        assertThat(fixture.mail().letters(MailKind.INVOICE))
                .extracting(Letter::recipient)
                .containsExactly("right@example.com");
    }

    @Test
    void customerIsRemindedWithoutAddressOnceADay() {
        AdminReminders reminders = fixture.admin().reminders();

        assertThat(reminders.remind(connection.crf())).isEqualTo(ReminderAnswer.NO_ADDRESS);
        assertThat(reminders.remind(connection.crf())).isEqualTo(ReminderAnswer.ALREADY_TODAY);

        assertThat(unaddressed())
                .extracting(UnaddressedMail::kind)
                .containsExactly(MailKind.REMINDER, MailKind.CREDENTIALS);
    }

    @Test
    void bulkRunCountsWhoHasNoAddressApart() {
        fixture.connect(fixture.newConnection(fixture.plan(700)));
        AdminReminders reminders = fixture.admin().reminders();

        assertThat(reminders.remindAll(ReminderFilter.ALL))
                .extracting(ReminderResult::queued, ReminderResult::alreadyToday, ReminderResult::noAddress)
                .containsExactly(1L, 0L, 1L);
        assertThat(reminders.remindAll(ReminderFilter.ALL))
                .extracting(ReminderResult::queued, ReminderResult::alreadyToday, ReminderResult::noAddress)
                .containsExactly(0L, 2L, 0L);
    }

    @Test
    void pageHasOneToAThousandMails() {
        assertThat(mail.unaddressed(Optional.of(unaddressed().get(0).id()), 10)).isEmpty();
        assertThatThrownBy(() -> mail.unaddressed(NEWEST, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> mail.unaddressed(NEWEST, 1001)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> mail.unaddressed(null, 10)).isInstanceOf(InvalidInputException.class);
    }
}
