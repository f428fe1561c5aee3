package org.ctvms.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.event.Event;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.ctvms.core.testkit.PlainDocuments;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final List<Event> heard = new ArrayList<>();
    private final Ctvms engine = Ctvms.builder()
            .storage(fixture.storage())
            .mail(fixture.mail())
            .documents(new PlainDocuments())
            .archive(fixture.archive())
            .settings(Settings.of("Sample Cable Network"))
            .clock(fixture.clock())
            .listener(Event.class, this::hear)
            .build();
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));
    private final ServiceConnection stranger = fixture.connect(fixture.plan(700));
    private final CustomerComplaints own =
            engine.actAsCustomer(connection.crf()).complaints();
    private final CustomerComplaints strangers =
            engine.actAsCustomer(stranger.crf()).complaints();
    private final AdminComplaints admin = engine.actAsAdmin("sample clerk").complaints();

    /** A listener that reads the storage hears only of what is committed there. */
    private void hear(Event event) {
        if (event instanceof ComplaintRaised raised) {
            assertThat(fixture.admin().complaints().find(raised.complaint().number()))
                    .isEqualTo(raised.complaint());
        }
        heard.add(event);
    }

    private Complaint raise() {
        return own.raise(connection.id(), ComplaintType.NO_SIGNAL, "No picture\nsince Monday");
    }

    private Letter delivered(MailKind kind) {
        engine.mail().deliverDue();
        assertThat(fixture.mail().letters(kind)).hasSize(1);
        return fixture.mail().letters(kind).get(0);
    }

    private List<AuditLine> trail(AuditAction action) {
        return fixture.admin().audit().list(AuditFilter.ALL.action(action), Optional.empty(), 10);
    }

    private void assertRefused(Class<? extends Exception> refusal, Runnable call) {
        LedgerRows before = fixture.rows();
        ComplaintCount count = admin.count();
        int events = heard.size();
        int lines = fixture.admin()
                .audit()
                .list(AuditFilter.ALL, Optional.empty(), 1000)
                .size();

        assertThatThrownBy(call::run).isInstanceOf(refusal);

        assertThat(fixture.rows()).isEqualTo(before);
        assertThat(admin.count()).isEqualTo(count);
        assertThat(heard).hasSize(events);
        assertThat(fixture.admin().audit().list(AuditFilter.ALL, Optional.empty(), 1000))
                .hasSize(lines);
    }

    @Nested
    class Raising {
        @Test
        void aComplaintTellsWhatWasSaidAndWhen() {
            Complaint raised = raise();

            assertThat(raised)
                    .isEqualTo(new Complaint(
                            new ComplaintNumber(1000),
                            connection.crf(),
                            "Sample Customer",
                            Optional.of(connection.id()),
                            Optional.of(connection.deviceId()),
                            ComplaintType.NO_SIGNAL,
                            "No picture\nsince Monday",
                            LocalDate.of(2025, 1, 10),
                            fixture.clock().instant(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Assignment.NONE));
            assertThat(own.find(raised.number())).isEqualTo(raised);
            assertThat(own.raise(ComplaintType.OTHER, "A general one").connectionId())
                    .isEmpty();
        }

        @Test
        void aMailWithTheNumberGoesOut() {
            raise();
            assertThat(fixture.mail().letters()).isEmpty();

            Letter letter = delivered(MailKind.COMPLAINT_RECEIVED);

            assertThat(letter.recipient()).isEqualTo("sample@example.com");
            assertThat(letter.values())
                    .isEqualTo(Map.of(
                            "name", "Sample Customer",
                            "complaint", "1000",
                            "type", "NO_SIGNAL",
                            "text", "No picture\nsince Monday",
                            "raisedOn", "10 January 2025",
                            "device", connection.deviceId()));
        }

        @Test
        void theMailOfAGeneralComplaintNamesNoDevice() {
            own.raise(ComplaintType.BILLING, "Sample");

            assertThat(delivered(MailKind.COMPLAINT_RECEIVED).values()).containsEntry("device", "");
        }

        @Test
        void itIsHeardOfOnceAfterTheCommitAndNotedWithTheCustomersName() {
            Complaint raised = raise();

            assertThat(heard).containsExactly(new ComplaintRaised(raised));
            assertThat(trail(AuditAction.COMPLAINT_RAISED)).singleElement().satisfies(line -> {
                assertThat(line.entry().by()).isEqualTo("CRF " + connection.crf());
                assertThat(line.entry().crf()).contains(connection.crf());
                assertThat(line.entry().details()).isEqualTo("complaint 1000, no signal");
            });
        }

        @Test
        void aStrangersConnectionOrOneThatIsNotThereIsNotFound() {
            for (long forged : new long[] {stranger.id().value(), 4711, 0, -1, Long.MAX_VALUE}) {
                assertRefused(
                        NotFoundException.class,
                        () -> own.raise(new ConnectionId(forged), ComplaintType.OTHER, "Sample"));
            }
            assertThat(raise().number()).isEqualTo(new ComplaintNumber(1000));
        }

        @Test
        void aClosedConnectionMayBeComplainedOf() {
            fixture.admin().connections().close(connection.id());

            assertThat(raise().connectionId()).contains(connection.id());
        }

        @Test
        void theTextHasOneTo2000Characters() {
            assertThat(own.raise(ComplaintType.OTHER, "😀".repeat(2000)).text()).hasSize(4000);
            assertRefused(InvalidInputException.class, () -> own.raise(ComplaintType.OTHER, "x".repeat(2001)));
            assertRefused(InvalidInputException.class, () -> own.raise(ComplaintType.OTHER, " \n "));
        }
    }

    @Nested
    class WhoSeesThem {
        @Test
        void aCustomerSeesTheOwnAloneNewestFirst() {
            Complaint first = raise();
            Complaint other = strangers.raise(ComplaintType.OTHER, "Sample");
            Complaint second = raise();

            assertThat(own.list(Optional.empty(), 10)).containsExactly(second, first);
            assertThat(own.list(Optional.empty(), 1)).containsExactly(second);
            assertThat(own.list(Optional.of(second.number()), 1)).containsExactly(first);
            assertThat(strangers.list(Optional.empty(), 10)).containsExactly(other);
            assertThatThrownBy(() -> own.find(other.number())).isInstanceOf(NotFoundException.class);
        }

        @Test
        void aCustomerSeesWhatBecameOfThem() {
            Complaint open = raise();
            Complaint resolved = admin.resolve(raise().number(), "Cable replaced");

            assertThat(own.find(resolved.number())).isEqualTo(resolved);
            assertThat(own.list(Optional.empty(), 10)).containsExactly(resolved, open);
        }

        @Test
        void anAdminSeesAndFiltersAll() {
            Complaint first = raise();
            Complaint other = strangers.raise(ComplaintType.OTHER, "Sample");
            ComplaintFilter unread = ComplaintFilter.ALL.only(Which.UNREAD);
            admin.markRead(first.number());

            assertThat(admin.list(ComplaintFilter.ALL, Optional.empty(), 10))
                    .containsExactly(other, admin.find(first.number()));
            assertThat(admin.list(unread, Optional.empty(), 10)).containsExactly(other);
            assertThat(admin.list(unread.of(connection.crf()), Optional.empty(), 10))
                    .isEmpty();
            assertThat(admin.list(ComplaintFilter.ALL, Optional.of(other.number()), 10))
                    .containsExactly(admin.find(first.number()));
            assertThat(admin.count()).isEqualTo(new ComplaintCount(1, 2, 0, 0));
        }
    }

    @Nested
    class Reading {
        @Test
        void lookingDoesNotMarkReadAndMarkingTwiceIsMarkingOnce() {
            ComplaintNumber number = raise().number();

            assertThat(admin.find(number).state()).isEqualTo(ComplaintState.UNREAD);
            Complaint read = admin.markRead(number);
            assertThat(read.state()).isEqualTo(ComplaintState.READ);
            assertThat(read.isOpen()).isTrue();
            fixture.skipTo("2025-01-12");
            assertThat(admin.markRead(number)).isEqualTo(read);
            assertThat(admin.find(number)).isEqualTo(read);
        }

        @Test
        void oneThatIsNotThereIsNotFound() {
            ComplaintNumber forged = new ComplaintNumber(4711);

            assertRefused(NotFoundException.class, () -> admin.find(forged));
            assertRefused(NotFoundException.class, () -> admin.markRead(forged));
            assertRefused(NotFoundException.class, () -> admin.resolve(forged, "Sample"));
        }
    }

    @Nested
    class Resolving {
        private final ComplaintNumber number = raise().number();

        @Test
        void theResolutionKeepsDateNameAndNote() {
            fixture.skipTo("2025-01-12");

            Complaint resolved = admin.resolve(number, "  Cable replaced\r\nSorry ");

            assertThat(resolved.resolution())
                    .contains(new Resolution(
                            LocalDate.of(2025, 1, 12),
                            fixture.clock().instant(),
                            "sample clerk",
                            "Cable replaced\nSorry"));
            assertThat(resolved.raisedOn()).isEqualTo(LocalDate.of(2025, 1, 10));
            assertThat(resolved.readAt()).contains(fixture.clock().instant());
            assertThat(admin.find(number)).isEqualTo(resolved);
            assertThat(admin.count()).isEqualTo(new ComplaintCount(0, 0, 1, 0));
        }

        @Test
        void aMailSaysSo() {
            fixture.skipTo("2025-01-12");
            admin.resolve(number, "Cable replaced");

            Letter letter = delivered(MailKind.COMPLAINT_RESOLVED);

            assertThat(letter.recipient()).isEqualTo("sample@example.com");
            assertThat(letter.values())
                    .isEqualTo(Map.of(
                            "name", "Sample Customer",
                            "complaint", "1000",
                            "type", "NO_SIGNAL",
                            "text", "No picture\nsince Monday",
                            "raisedOn", "10 January 2025",
                            "device", connection.deviceId(),
                            "resolvedOn", "12 January 2025",
                            "note", "Cable replaced"));
        }

        @Test
        void itIsHeardOfOnceAndNotedWithTheAdminsName() {
            Complaint resolved = admin.resolve(number, "Cable replaced");

            assertThat(heard).hasSize(2).endsWith(new ComplaintResolved(resolved));
            assertThat(trail(AuditAction.COMPLAINT_RESOLVED)).singleElement().satisfies(line -> {
                assertThat(line.entry().by()).isEqualTo("sample clerk");
                assertThat(line.entry().crf()).contains(connection.crf());
                assertThat(line.entry().details()).isEqualTo("complaint 1000");
            });
        }

        @Test
        void aSecondTimeIsRefusedAndSendsNothing() {
            Complaint resolved = admin.resolve(number, "Cable replaced");

            assertRefused(RuleRefusedException.class, () -> admin.resolve(number, "Again"));
            assertThatThrownBy(() -> admin.resolve(number, "Again"))
                    .isInstanceOfSatisfying(
                            RuleRefusedException.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(Rule.COMPLAINT_RESOLVED));
            assertThat(admin.find(number)).isEqualTo(resolved);
            delivered(MailKind.COMPLAINT_RESOLVED);
        }

        @Test
        void theNoteHasOneTo1000Characters() {
            assertRefused(InvalidInputException.class, () -> admin.resolve(number, ""));
            assertRefused(InvalidInputException.class, () -> admin.resolve(number, "x".repeat(1001)));
            assertThat(admin.resolve(number, "x".repeat(1000)).isOpen()).isFalse();
        }
    }

    @Nested
    class OfARemovedCustomer {
        private final ComplaintNumber number = raise().number();

        private void remove() {
            fixture.pay(connection, 600);
            fixture.admin().customers().remove(connection.crf());
        }

        @Test
        void complaintsStayAndAreStillResolvedByMail() {
            remove();
            assertThat(admin.list(ComplaintFilter.ALL.of(connection.crf()), Optional.empty(), 10))
                    .hasSize(1);

            admin.resolve(number, "Cable replaced");

            assertThat(delivered(MailKind.COMPLAINT_RESOLVED).recipient()).isEqualTo("sample@example.com");
        }

        @Test
        void nothingMoreIsRaised() {
            remove();

            assertRefused(SessionEndedException.class, ComplaintsTest.this::raise);
        }
    }
}
