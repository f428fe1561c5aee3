package org.ctvms.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.connection.Connection;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintsTest {
    private final EngineFixture fixture = EngineFixture.on("2026-03-10");
    private final Connection connection = fixture.connect(fixture.plan(300));
    private final Connection strangers = fixture.connect(fixture.plan(400));
    private final AdminSession admin = fixture.admin();
    private final CustomerSession customer = fixture.engine().actAsCustomer(connection.crf());

    @Test
    void aComplaintGetsANumberFrom1000AndALetterWithIt() {
        Complaint raised = customer.complaints().raise(connection.id(), ComplaintType.NO_SIGNAL, "No picture");

        assertThat(raised.number()).isEqualTo(new ComplaintNumber(1000));
        assertThat(raised.state()).isEqualTo(ComplaintState.UNREAD);
        Letter letter = letters(MailKind.COMPLAINT_RECEIVED).get(0);
        assertThat(letter.recipient()).isEqualTo("sample@example.com");
        assertThat(letter.values())
                .containsEntry("complaint", "1000")
                .containsEntry("type", "NO_SIGNAL")
                .containsEntry("text", "No picture")
                .containsEntry("device", connection.deviceId())
                .containsEntry("name", "Sample Customer");
    }

    @Test
    void aComplaintCanBeGeneral() {
        Complaint raised = customer.complaints().raise(ComplaintType.BILLING, "Line one\r\nline two");
        assertThat(raised.connectionId()).isEmpty();
        assertThat(raised.text()).isEqualTo("Line one\nline two");
    }

    @Test
    void customersComplainAboutAndSeeTheirOwnOnly() {
        ComplaintNumber other = fixture.engine()
                .actAsCustomer(strangers.crf())
                .complaints()
                .raise(ComplaintType.OTHER, "Something")
                .number();
        assertThatThrownBy(() -> customer.complaints().raise(strangers.id(), ComplaintType.OTHER, "Theirs"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> customer.complaints().find(other)).isInstanceOf(NotFoundException.class);
        assertThat(customer.complaints().list(Optional.empty(), 10)).isEmpty();
        assertThat(admin.complaints().count()).isEqualTo(new ComplaintCount(1, 1, 0));
    }

    @Test
    void anAdminReadsAndResolvesWithANoteThatTheCustomerGetsByMail() {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        assertThat(admin.complaints().find(number).state()).isEqualTo(ComplaintState.UNREAD);
        assertThat(admin.complaints().markRead(number).state()).isEqualTo(ComplaintState.READ);
        fixture.skipTo("2026-03-12");
        Complaint resolved = admin.complaints().resolve(number, "It was mended");

        assertThat(resolved.resolution().orElseThrow())
                .extracting(Resolution::on, Resolution::by, Resolution::note)
                .containsExactly(LocalDate.of(2026, 3, 12), "sample clerk", "It was mended");
        assertThat(customer.complaints().find(number)).isEqualTo(resolved);
        assertThat(letters(MailKind.COMPLAINT_RESOLVED).get(0).values())
                .containsEntry("note", "It was mended")
                .containsKeys("raisedOn", "resolvedOn");
    }

    @Test
    void markingReadAgainKeepsTheFirstTime() {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        Complaint first = admin.complaints().markRead(number);
        fixture.skipTo("2026-03-12");
        assertThat(admin.complaints().markRead(number)).isEqualTo(first);
    }

    @Test
    void aComplaintIsResolvedOnce() {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        Complaint resolved = admin.complaints().resolve(number, "It was mended");
        RuleRefusedException refusal = catchThrowableOfType(
                RuleRefusedException.class, () -> admin.complaints().resolve(number, "Again"));
        assertThat(refusal.rule()).isEqualTo(Rule.COMPLAINT_RESOLVED);
        assertThat(admin.complaints().find(number)).isEqualTo(resolved);
        assertThat(letters(MailKind.COMPLAINT_RESOLVED)).hasSize(1);
    }

    @Test
    void theComplaintsOfARemovedCustomerStayAndAreResolved() {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        fixture.pay(connection, 300);
        admin.customers().remove(connection.crf());
        admin.complaints().resolve(number, "It was mended");
        assertThat(admin.complaints().list(ComplaintFilter.ALL.only(Which.RESOLVED), Optional.empty(), 10))
                .extracting(Complaint::number)
                .containsExactly(number);
        assertThat(letters(MailKind.COMPLAINT_RESOLVED)).hasSize(1);
    }

    @Test
    void raisingAndResolvingAreInTheTrail() {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        admin.complaints().resolve(number, "It was mended");
        assertThat(admin.audit().list(AuditFilter.ALL.about(connection.crf()), Optional.empty(), 2))
                .extracting(line -> line.entry().action())
                .containsExactly(AuditAction.COMPLAINT_RESOLVED, AuditAction.COMPLAINT_RAISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0007b", "\uD800", "\u202Eabc"})
    void aTextThatIsNoneIsRefusedAndNothingIsKept(String text) {
        ComplaintNumber number =
                customer.complaints().raise(ComplaintType.OTHER, "Something").number();
        assertThatThrownBy(() -> customer.complaints().raise(ComplaintType.OTHER, text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> admin.complaints().resolve(number, text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("note");
        assertThatThrownBy(() -> customer.complaints().raise(ComplaintType.OTHER, "x".repeat(2001)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(admin.complaints().count()).isEqualTo(new ComplaintCount(1, 1, 0));
    }

    private List<Letter> letters(MailKind kind) {
        fixture.engine().mail().deliverDue();
        return fixture.mail().letters(kind);
    }
}
