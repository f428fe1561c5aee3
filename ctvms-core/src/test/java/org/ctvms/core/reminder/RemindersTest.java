package org.ctvms.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.Settings;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.job.Progress;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Settings INDONESIAN = Settings.builder()
            .operatorName("Sample Cable Network")
            .currency("IDR", 0)
            .language(Language.INDONESIAN)
            .build();

    private EngineFixture fixture = EngineFixture.on("2025-01-10");
    private AdminReminders reminders = fixture.admin().reminders();

    private ServiceConnection owes(long price) {
        return fixture.connect(fixture.plan(price));
    }

    private List<Letter> delivered() {
        fixture.engine().mail().deliverDue();
        return fixture.mail().letters(MailKind.REMINDER);
    }

    private List<AuditLine> audited() {
        return fixture.admin().audit().list(AuditFilter.ALL.action(AuditAction.REMINDED), Optional.empty(), 10);
    }

    @Nested
    class OneCustomer {
        @Test
        void aReminderTellsDueAndPendingMonthsPerConnection() {
            ServiceConnection cable = owes(300);
            Plan broadband = fixture.plan(ServiceType.BROADBAND, 700);
            fixture.admin().connections().add(cable.crf(), fixture.newConnection(broadband));
            fixture.runOn("2025-02-01");
            fixture.pay(cable, 400);

            assertThat(reminders.remind(cable.crf())).isEqualTo(ReminderAnswer.QUEUED);

            Letter letter = delivered().get(0);
            assertThat(letter.recipient()).isEqualTo("sample@example.com");
            assertThat(letter.values())
                    .isEqualTo(Map.of("name", "Sample Customer", "crf", "100", "due", "₹1,600.00", "months", "2"));
            assertThat(letter.lines())
                    .containsExactly(
                            line("CABLE_TV", "Sample 300", "device-0", "₹200.00", "February 2025"),
                            line("BROADBAND", "Sample 700", "device-1", "₹1,400.00", "January 2025, February 2025"));
        }

        @Test
        void monthThatSeveralConnectionsOweCountsOnce() {
            ServiceConnection cable = owes(300);
            Plan broadband = fixture.plan(ServiceType.BROADBAND, 700);
            fixture.admin().connections().add(cable.crf(), fixture.newConnection(broadband));

            assertThat(reminders.owing(ReminderFilter.ALL, Optional.empty(), 10))
                    .extracting(Debtor::pendingMonths)
                    .containsExactly(1);
        }

        @Test
        void monthsAreNamedInTheOperatorsLanguage() {
            fixture = EngineFixture.on("2025-01-10", INDONESIAN);
            fixture.admin().reminders().remind(owes(90_000).crf());

            assertThat(delivered().get(0).lines())
                    .containsExactly(line("CABLE_TV", "Sample 90000", "device-0", "Rp90.000", "Januari 2025"));
        }

        private static Map<String, String> line(String service, String plan, String device, String due, String months) {
            return Map.of("service", service, "plan", plan, "device", device, "due", due, "months", months);
        }

        @Test
        void nothingDueIsNoMailAndTheAnswerSaysSo() {
            ServiceConnection paid = owes(300);
            fixture.pay(paid, 300);

            assertThat(reminders.remind(paid.crf())).isEqualTo(ReminderAnswer.NOTHING_DUE);
            assertThat(delivered()).isEmpty();
            assertThat(audited()).isEmpty();
        }

        @Test
        void theDueOfAClosedConnectionIsRemindedOf() {
            ServiceConnection closed = owes(300);
            fixture.admin().connections().close(closed.id());

            assertThat(reminders.remind(closed.crf())).isEqualTo(ReminderAnswer.QUEUED);
            assertThat(delivered()).hasSize(1);
        }

        @Test
        void aReminderIsSentOncePerDay() {
            Crf crf = owes(300).crf();
            reminders.remind(crf);

            assertThat(reminders.remind(crf)).isEqualTo(ReminderAnswer.ALREADY_TODAY);
            assertThat(delivered()).hasSize(1);
            fixture.skipTo("2025-01-11");
            assertThat(reminders.remind(crf)).isEqualTo(ReminderAnswer.QUEUED);
        }

        @Test
        void theDayIsTheLedgersWhereTheClockWentBack() {
            Crf crf = owes(300).crf();
            fixture.runOn("2025-01-12");
            reminders.remind(crf);
            fixture.skipTo("2025-01-11");

            assertThat(reminders.remind(crf)).isEqualTo(ReminderAnswer.ALREADY_TODAY);
        }

        @Test
        void whoRemindedWhomIsKept() {
            Crf crf = owes(300).crf();
            reminders.remind(crf);
            reminders.remind(crf);

            assertThat(audited()).singleElement().satisfies(line -> {
                assertThat(line.entry().by()).isEqualTo("sample clerk");
                assertThat(line.entry().crf()).contains(crf);
                assertThat(line.entry().details()).isEqualTo("of ₹300.00");
            });
        }

        @Test
        void nobodyIsRemindedWhoIsNotThereOrWasRemoved() {
            Crf removed = fixture.admin()
                    .customers()
                    .add(fixture.newCustomer("Sample"))
                    .crf();
            fixture.admin().customers().remove(removed);

            assertThatThrownBy(() -> reminders.remind(removed))
                    .isInstanceOfSatisfying(
                            RuleRefusedException.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(Rule.CUSTOMER_REMOVED));
            assertThatThrownBy(() -> reminders.remind(new Crf(4711))).isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @DisplayName("the due is read when the mail is made: the previous customer's text went out")
    class TheDueOfTheMoment {
        @Test
        void eachCustomerIsToldTheirOwnDueAndWhoPaidMeanwhileNothing() {
            ServiceConnection first = owes(300);
            ServiceConnection second = owes(500);
            ServiceConnection third = owes(700);
            assertThat(List.of(first, second, third))
                    .extracting(connection -> reminders.remind(connection.crf()))
                    .containsOnly(ReminderAnswer.QUEUED);
            fixture.pay(first, 300);
            fixture.pay(third, 450);

            assertThat(delivered())
                    .extracting(
                            letter -> letter.values().get("crf"),
                            letter -> letter.values().get("due"))
                    .containsExactly(
                            tuple(second.crf().toString(), "₹500.00"),
                            tuple(third.crf().toString(), "₹250.00"));
        }

        @Test
        void theLetterOfWhoPaidMeanwhileDoesNotWaitForLater() {
            ServiceConnection paid = owes(300);
            reminders.remindAll(ReminderFilter.ALL);
            fixture.pay(paid, 300);
            assertThat(delivered()).isEmpty();
            fixture.runOn("2025-02-01");

            assertThat(delivered()).isEmpty();
            assertThat(fixture.engine().mail().count().waiting()).isZero();
        }
    }

    @Nested
    class AllWhoOwe {
        @Test
        void everybodyWhoOwesGetsAReminderAndNobodyElse() {
            ServiceConnection paid = owes(300);
            owes(500);
            owes(700);
            fixture.pay(paid, 300);

            assertThat(reminders.remindAll(ReminderFilter.ALL))
                    .isEqualTo(new ReminderResult(
                            LocalDate.of(2025, 1, 10),
                            LocalDate.of(2025, 1, 10),
                            2,
                            0,
                            0,
                            ReminderResult.Outcome.COMPLETED));
            assertThat(delivered())
                    .extracting(letter -> letter.values().get("due"))
                    .containsExactly("₹500.00", "₹700.00");
        }

        @Test
        void aSecondRunOnTheSameDaySendsNothingTwice() {
            Crf single = owes(300).crf();
            owes(500);
            reminders.remind(single);

            assertThat(reminders.remindAll(ReminderFilter.ALL).queued()).isEqualTo(1);
            ReminderResult second = reminders.remindAll(ReminderFilter.ALL);

            assertThat(second.queued()).isZero();
            assertThat(second.alreadyToday()).isEqualTo(2);
            assertThat(delivered()).hasSize(2);
            fixture.skipTo("2025-01-11");
            assertThat(reminders.remindAll(ReminderFilter.ALL).queued()).isEqualTo(2);
        }

        @Test
        void theFilterNarrowsWhoIsReminded() {
            owes(300);
            fixture.runOn("2025-02-01");
            owes(500);
            fixture.connect(fixture.plan(ServiceType.BROADBAND, 900));

            assertThat(reminders.remindAll(ReminderFilter.ALL.atLeast(2)).queued())
                    .isEqualTo(1);
            assertThat(reminders
                            .remindAll(ReminderFilter.ALL.of(ServiceType.CABLE_TV))
                            .queued())
                    .isEqualTo(1);
            assertThat(delivered())
                    .extracting(letter -> letter.values().get("due"))
                    .containsExactly("₹600.00", "₹500.00");
        }

        private void addDebtors(int count) {
            Plan plan = fixture.plan(300);
            fixture.storage().write(work -> {
                IntStream.rangeClosed(1, count).mapToObj(Samples::customer).forEach(customer -> {
                    work.customers().insert(customer);
                    ConnectionId id = work.connections()
                            .insert(Samples.connection(
                                    customer.crf(), plan, "device-" + customer.crf(), Samples.ADDED_ON));
                    work.ledger().raise(List.of(Samples.charge(id, YearMonth.of(2025, 1), 300)));
                });
                return count;
            });
        }

        @Test
        void aBulkRunShowsProgressCanBeCancelledAndGoesOn() {
            addDebtors(501);
            List<String> seen = new ArrayList<>();
            Progress progress = (done, total) -> seen.add(done + "/" + total);

            ReminderResult cancelled = reminders.remindAll(ReminderFilter.ALL, progress, () -> !seen.isEmpty());
            ReminderResult rest = reminders.remindAll(ReminderFilter.ALL, progress, () -> false);

            assertThat(cancelled.outcome()).isEqualTo(ReminderResult.Outcome.CANCELLED);
            assertThat(cancelled.queued()).isEqualTo(500);
            assertThat(rest.queued()).isEqualTo(1);
            assertThat(rest.alreadyToday()).isEqualTo(500);
            assertThat(seen).containsExactly("500/501", "500/501", "501/501");
        }

        @Test
        void aBulkRunIsOneEntryOfTheTrail() {
            owes(300);
            owes(500);
            reminders.remindAll(ReminderFilter.ALL);

            assertThat(audited()).singleElement().satisfies(line -> {
                assertThat(line.entry().crf()).isEmpty();
                assertThat(line.entry().details()).isEqualTo("2 customers; any service, 1 or more months, completed");
            });
        }

        @Test
        void whoOwesIsListedInPages() {
            ServiceConnection first = owes(300);
            ServiceConnection second = owes(500);

            assertThat(reminders.owing(ReminderFilter.ALL, Optional.empty(), 1))
                    .extracting(Debtor::crf)
                    .containsExactly(first.crf());
            assertThat(reminders.owing(ReminderFilter.ALL, Optional.of(first.crf()), 10))
                    .singleElement()
                    .satisfies(debtor -> {
                        assertThat(debtor.crf()).isEqualTo(second.crf());
                        assertThat(debtor.due()).isEqualTo(Money.of(500));
                        assertThat(debtor.pendingMonths()).isEqualTo(1);
                    });
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> reminders.remind(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reminders.remindAll(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reminders.remindAll(ReminderFilter.ALL, null, () -> false))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reminders.remindAll(ReminderFilter.ALL, Progress.NONE, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reminders.owing(ReminderFilter.ALL, Optional.empty(), 1001))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ReminderFilter.ALL.atLeast(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ReminderFilter.ALL.of(null)).isInstanceOf(InvalidInputException.class);
    }
}
