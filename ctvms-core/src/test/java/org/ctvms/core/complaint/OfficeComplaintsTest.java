package org.ctvms.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class OfficeComplaintsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);
    private static final Assignment TO_TECHNICIAN =
            Assignment.NONE.to("Sample Technician").dueOn(TODAY.plusDays(2));

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));
    private final ServiceConnection stranger = fixture.connect(fixture.plan(700));
    private final AdminComplaints admin =
            fixture.engine().actAsAdmin("sample clerk").complaints();
    private final CustomerComplaints own =
            fixture.engine().actAsCustomer(connection.crf()).complaints();

    private ComplaintRequest request() {
        return ComplaintRequest.of(connection.crf(), ComplaintType.NO_SIGNAL, "No picture");
    }

    @Test
    void officeRaisesAComplaintForACustomer() {
        Complaint raised = admin.raise(request().about(connection.id()).with(TO_TECHNICIAN));

        assertThat(raised.takenBy()).contains("sample clerk");
        assertThat(raised.assignment()).isEqualTo(TO_TECHNICIAN);
        assertThat(raised.state()).isEqualTo(ComplaintState.READ);
        assertThat(raised.connectionId()).contains(connection.id());
        assertThat(admin.find(raised.number())).isEqualTo(raised);
        fixture.engine().mail().deliverDue();
        assertThat(fixture.mail().letters(MailKind.COMPLAINT_RECEIVED))
                .singleElement()
                .satisfies(mail -> assertThat(mail.values()).containsEntry("complaint", "1000"));
    }

    @Test
    void customerSeesItWithoutWhatTheOfficeArranged() {
        Complaint raised = admin.raise(request().with(TO_TECHNICIAN));

        Complaint seen = own.find(raised.number());
        assertThat(seen).isEqualTo(raised.forCustomer());
        assertThat(seen.takenBy()).isEmpty();
        assertThat(seen.assignment()).isEqualTo(Assignment.NONE);
        assertThat(own.list(Optional.empty(), 10)).containsExactly(seen);
        assertThat(fixture.engine().actAsCustomer(connection.crf()).dashboard().openComplaints())
                .containsExactly(seen);
    }

    @Test
    void complaintForNobodyOrAboutAStrangersConnectionIsNotFound() {
        assertRefused(
                NotFoundException.class,
                () -> admin.raise(ComplaintRequest.of(new Crf(4711), ComplaintType.OTHER, "Sample")));
        assertRefused(NotFoundException.class, () -> admin.raise(request().about(stranger.id())));
        assertThat(admin.raise(request()).number()).isEqualTo(new ComplaintNumber(1000));
    }

    @Test
    void nothingIsRaisedForARemovedCustomer() {
        fixture.pay(connection, 600);
        fixture.admin().customers().remove(connection.crf());

        assertThatThrownBy(() -> admin.raise(request()))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.CUSTOMER_REMOVED));
        assertThat(admin.count().open()).isZero();
    }

    @Test
    void dueDayIsNotBeforeTheComplaintWasRaised() {
        assertRefused(InvalidInputException.class, () -> raiseDue(TODAY.minusDays(1)));
        assertRefused(
                InvalidInputException.class, () -> raiseDue(TODAY.plusYears(10).plusDays(1)));
        ComplaintNumber number = raiseDue(TODAY).number();
        fixture.skipTo("2025-01-20");
        assertThatThrownBy(() -> admin.assign(number, Assignment.NONE.dueOn(TODAY.minusDays(1))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(admin.find(number).assignment()).isEqualTo(Assignment.NONE.dueOn(TODAY));
        admin.assign(number, Assignment.NONE.dueOn(TODAY.plusDays(1)));
    }

    private Complaint raiseDue(LocalDate day) {
        return admin.raise(request().with(Assignment.NONE.dueOn(day)));
    }

    @Test
    void assigneeHasOneToAHundredVisibleCharacters() {
        for (String name : new String[] {"", " ", "two\nlines", "x".repeat(101)}) {
            assertRefused(InvalidInputException.class, () -> Assignment.NONE.to(name));
            assertRefused(InvalidInputException.class, () -> ComplaintFilter.ALL.assignedTo(name));
        }
        Complaint raised = admin.raise(request().with(Assignment.NONE.to("  Sample Technician ")));
        assertThat(raised.assignment().assignee()).contains("Sample Technician");
    }

    @Test
    void complaintIsAssignedUntilItIsResolved() {
        ComplaintNumber number = own.raise(ComplaintType.OTHER, "Sample").number();

        assertThat(admin.assign(number, TO_TECHNICIAN).assignment()).isEqualTo(TO_TECHNICIAN);
        assertThat(admin.assignees()).containsExactly("Sample Technician");
        assertThat(admin.find(number).state()).isEqualTo(ComplaintState.UNREAD);
        assertThat(fixture.admin()
                        .audit()
                        .list(AuditFilter.ALL.action(AuditAction.COMPLAINT_ASSIGNED), Optional.empty(), 10))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().details())
                        .isEqualTo("complaint 1000, to Sample Technician, due on 2025-01-12"));

        admin.resolve(number, "Cable replaced");
        assertThat(admin.assignees()).isEmpty();
        assertThatThrownBy(() -> admin.assign(number, Assignment.NONE))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.COMPLAINT_RESOLVED));
        assertThat(admin.find(number).assignment()).isEqualTo(TO_TECHNICIAN);
        assertThatThrownBy(() -> admin.assign(new ComplaintNumber(4711), Assignment.NONE))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void complaintIsOverdueTheDayAfterItWasDue() {
        admin.raise(request().with(TO_TECHNICIAN));
        ComplaintFilter overdue = ComplaintFilter.ALL.only(Which.OVERDUE);

        fixture.skipTo("2025-01-12");
        assertThat(admin.list(overdue, Optional.empty(), 10)).isEmpty();
        assertThat(admin.count().overdue()).isZero();

        fixture.skipTo("2025-01-13");
        assertThat(admin.list(overdue, Optional.empty(), 10)).hasSize(1);
        assertThat(admin.count().overdue()).isEqualTo(1);
        admin.resolve(new ComplaintNumber(1000), "Cable replaced");
        assertThat(admin.count().overdue()).isZero();
    }

    private void assertRefused(Class<? extends Exception> refusal, ThrowingCallable call) {
        ComplaintCount count = admin.count();
        List<AuditLine> trail = trail();
        assertThatThrownBy(call).isInstanceOf(refusal);
        assertThat(admin.count()).isEqualTo(count);
        assertThat(trail()).isEqualTo(trail);
    }

    private List<AuditLine> trail() {
        return fixture.admin().audit().list(AuditFilter.ALL, Optional.empty(), 100);
    }
}
