package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDeliveryTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final MailDelivery mail = fixture.engine().mail();
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));

    @BeforeEach
    void deliverTheWelcome() {
        mail.deliverDue();
    }

    @Nested
    @DisplayName("mail leaves after the commit: it was sent before it, and failures were swallowed")
    class TheOutbox {
        @Test
        void aPaymentQueuesItsLetterAndSendsNothing() {
            fixture.pay(connection, 600);

            assertThat(fixture.mail().letters(MailKind.INVOICE)).isEmpty();
            assertThat(mail.count()).isEqualTo(new OutboxCount(1, 1, 0, 0));
        }

        @Test
        void theConfirmationCarriesTheInvoice() {
            fixture.pay(connection, 600);

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(1, 0, 0));

            Letter letter = fixture.mail().letters(MailKind.INVOICE).get(0);
            assertThat(letter.recipient()).isEqualTo("sample@example.com");
            assertThat(letter.operatorName()).isEqualTo("Sample Cable Network");
            assertThat(letter.values())
                    .containsEntry("invoice", "1000")
                    .containsEntry("amount", "₹600.00")
                    .containsEntry("dueLeft", "₹0.00")
                    .containsEntry("months", "January 2025")
                    .containsEntry("expiresOn", "10 February 2025")
                    .containsEntry("reference", "");
            Attachment pdf = letter.attachment().orElseThrow();
            assertThat(pdf.fileName()).isEqualTo("invoice-1000.pdf");
            assertThat(fixture.admin().invoices().issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                    .singleElement()
                    .satisfies(invoice ->
                            assertThat(fixture.archive().find(invoice.number())).contains(pdf.content()));
        }

        @Test
        void whatIsRolledBackIsNotMailed() {
            assertThatThrownBy(() -> fixture.pay(connection, 601)).isInstanceOf(RuleRefusedException.class);
            assertThatThrownBy(() -> fixture.admin()
                            .customers()
                            .add(fixture.newCustomer("Refused").withCrf(connection.crf())))
                    .isInstanceOf(ConflictException.class);

            assertThat(mail.count()).isEqualTo(new OutboxCount(0, 1, 0, 0));
        }

        @Test
        void aDeliveredLetterIsNotDeliveredAgain() {
            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(0, 0, 0));
            assertThat(fixture.mail().letters()).hasSize(1);
        }
    }

    @Nested
    class TheWayToTheServer {
        /** More than one claim takes. */
        private static final int MANY = 120;

        private int before;

        @BeforeEach
        void countWhatTheWelcomeOpened() {
            before = fixture.mail().opened();
        }

        @Test
        void isOpenedOnceForAllLettersOfARun() {
            queue();

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(MANY, 0, 0));

            assertThat(fixture.mail().opened()).isEqualTo(before + 1);
        }

        @Test
        void isNotOpenedWhereNoLetterIsDue() {
            mail.deliverDue();

            assertThat(fixture.mail().opened()).isEqualTo(before);
        }

        @Test
        void isOpenedAnewForTheNextLettersWhereOneFailed() {
            queue();
            fixture.mail().failNext(1);

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(MANY - 1, 1, 0));

            assertThat(fixture.mail().opened()).isEqualTo(before + 2);
        }

        @Test
        void aSlowServerGetsNoLetterTwiceWhereAnotherDelivererComesAfterTheLease() {
            queue();
            AtomicInteger minutes = new AtomicInteger();
            fixture.mail().beforeEachLetter(() -> {
                fixture.clock().advance(Duration.ofMinutes(1));
                if (minutes.incrementAndGet() == 16) {
                    fixture.mail().beforeEachLetter(() -> {});
                    fixture.engine().mail().deliverDue();
                }
            });

            mail.deliverDue();

            assertThat(fixture.mail().letters(MailKind.CREDENTIALS))
                    .extracting(Letter::id)
                    .hasSize(MANY + 1)
                    .doesNotHaveDuplicates();
        }

        private void queue() {
            fixture.storage().write(work -> {
                for (int letter = 0; letter < MANY; letter++) {
                    work.outbox()
                            .queue(new NewMail(
                                    MailKind.CREDENTIALS,
                                    "sample@example.com",
                                    Map.of("name", "Sample Customer"),
                                    fixture.clock().instant()));
                }
                return MANY;
            });
        }
    }

    @Nested
    class Failures {
        @Test
        void aDeadServerNeitherDelaysNorUndoesAPayment() {
            fixture.mail().beUnreachable(1);

            fixture.pay(connection, 600);

            assertThat(mail.deliverDue().problem()).isPresent();
            assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.ACTIVE);
            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(1, 0, 0));
        }

        @Test
        void thePausesGrowAndTheLastFailureGivesTheLetterUp() {
            fixture.pay(connection, 600);
            fixture.mail().failNext(8);

            for (String pause : new String[] {"PT1M", "PT5M", "PT15M", "PT1H", "PT4H", "PT12H", "PT24H"}) {
                assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(0, 1, 0));
                fixture.clock().advance(Duration.parse(pause).minusSeconds(1));
                assertThat(mail.deliverDue()).as("before " + pause).isEqualTo(new DeliveryResult(0, 0, 0));
                fixture.clock().advance(Duration.ofSeconds(1));
            }

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(0, 0, 1));
            assertThat(mail.count()).isEqualTo(new OutboxCount(0, 1, 1, 0));
        }

        @Test
        void aMailboxThatDoesNotExistIsGivenUpAtOnce() {
            fixture.pay(connection, 600);
            fixture.mail().refuseNext(1);

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(0, 0, 1));
            fixture.clock().advanceDays(30);
            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(0, 0, 0));
        }

        @Test
        void oneLettersFailureKeepsNoOtherFromLeaving() {
            fixture.pay(connection, 300);
            fixture.pay(connection, 300);
            fixture.mail().failNext(1);

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(1, 1, 0));
        }

        @Test
        void aLostDocumentIsRestoredForTheLetter() {
            fixture.admin().invoices().open(fixture.pay(connection, 600).invoice());
            fixture.admin()
                    .invoices()
                    .issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10)
                    .forEach(invoice -> fixture.archive().lose(invoice.number()));

            assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(1, 0, 0));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "7, PT24H"})
    void aLetterWaitsLongerAfterEachFailure(int attempt, Duration pause) {
        assertThat(RetryPause.after(attempt)).contains(pause);
        assertThat(RetryPause.after(8)).isEmpty();
    }

    @Test
    void anIndonesianOperatorsLettersNameTheMonthsInIndonesian() {
        EngineFixture indonesian = EngineFixture.on(
                "2025-08-17",
                Settings.builder()
                        .operatorName("Contoh")
                        .currency("IDR", 0)
                        .zone("Asia/Jakarta")
                        .language(Language.INDONESIAN)
                        .minimumPayment("10000")
                        .build());
        indonesian.pay(indonesian.connect(indonesian.plan(150_000)), 150_000);
        indonesian.engine().mail().deliverDue();

        assertThat(indonesian.mail().letters(MailKind.INVOICE).get(0).values())
                .containsEntry("months", "Agustus 2025")
                .containsEntry("amount", "Rp150.000");
    }
}
