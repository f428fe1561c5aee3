package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdminMailTest {
    private static final Optional<Long> FROM_THE_START = Optional.empty();

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final MailDelivery delivery = fixture.engine().mail();
    private final AdminMail mail = fixture.admin().mail();
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));

    @BeforeEach
    void deliverTheWelcome() {
        delivery.deliverDue();
    }

    private void giveUp(int letters) {
        IntStream.range(0, letters).forEach(letter -> fixture.pay(connection, 600 / letters));
        fixture.mail().refuseNext(letters);
        delivery.deliverDue();
    }

    private List<FailedMail> failed() {
        return mail.failed(FROM_THE_START, 10);
    }

    private List<AuditLine> trail() {
        return fixture.admin().audit().list(AuditFilter.ALL.action(AuditAction.MAIL_RESENT), FROM_THE_START, 10);
    }

    @Nested
    @DisplayName("what finally fails is listed: it was swallowed")
    class Listing {
        @Test
        void aLetterGivenUpIsListedWithItsProblem() {
            giveUp(1);

            assertThat(failed()).singleElement().satisfies(letter -> {
                assertThat(letter.kind()).isEqualTo(MailKind.INVOICE);
                assertThat(letter.recipient()).isEqualTo("sample@example.com");
                assertThat(letter.queuedAt()).isEqualTo(fixture.clock().instant());
                assertThat(letter.attempts()).isEqualTo(1);
                assertThat(letter.problem()).isEqualTo("The mailbox does not exist");
            });
            assertThat(mail.count()).isEqualTo(new OutboxCount(0, 1, 1, 0));
        }

        @Test
        void pagesFollowEachOther() {
            giveUp(2);

            List<FailedMail> first = mail.failed(FROM_THE_START, 1);
            List<FailedMail> second = mail.failed(Optional.of(first.get(0).id()), 1);

            assertThat(List.of(first.get(0), second.get(0))).isEqualTo(failed());
            assertThat(mail.failed(Optional.of(second.get(0).id()), 1)).isEmpty();
        }

        @Test
        void aPageHasOneToAThousandLetters() {
            assertThatThrownBy(() -> mail.failed(FROM_THE_START, 0)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> mail.failed(FROM_THE_START, 1001)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> mail.failed(null, 10)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Nested
    class Resending {
        @Test
        void aResentLetterLeavesAsItWasWritten() {
            giveUp(1);
            UUID id = fixture.mail().refused().get(0).id();

            mail.resend(failed().get(0).id());

            assertThat(delivery.deliverDue()).isEqualTo(new DeliveryResult(1, 0, 0));
            assertThat(fixture.mail().letters(MailKind.INVOICE))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.id()).isEqualTo(id));
            assertThat(failed()).isEmpty();
        }

        @Test
        void aResentLetterHasAllItsAttemptsBeforeIt() {
            giveUp(1);
            mail.resend(failed().get(0).id());
            fixture.mail().failNext(1);

            assertThat(delivery.deliverDue()).isEqualTo(new DeliveryResult(0, 1, 0));
        }

        @Test
        void itIsNotedWhoResentWhat() {
            giveUp(1);
            long id = failed().get(0).id();

            mail.resend(id);

            assertThat(trail()).singleElement().satisfies(line -> {
                assertThat(line.entry().by()).isEqualTo("sample clerk");
                assertThat(line.entry().details()).isEqualTo("letter " + id);
            });
        }

        @Test
        void onlyALetterGivenUpIsResent() {
            giveUp(1);
            long id = failed().get(0).id();
            mail.resend(id);

            assertThatThrownBy(() -> mail.resend(id))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("There is no failed letter " + id);
            assertThatThrownBy(() -> mail.resend(-1)).isInstanceOf(NotFoundException.class);
            assertThat(mail.count()).isEqualTo(new OutboxCount(1, 1, 0, 0));
            assertThat(trail()).hasSize(1);
        }

        @Test
        void allAreResentAndCounted() {
            giveUp(2);

            assertThat(mail.resendAll()).isEqualTo(2);

            assertThat(delivery.deliverDue()).isEqualTo(new DeliveryResult(2, 0, 0));
            assertThat(trail())
                    .singleElement()
                    .satisfies(line -> assertThat(line.entry().details()).startsWith("2 letters"));
        }

        @Test
        void moreThanOneUnitHoldsAreResent() {
            fixture.storage().write(work -> {
                IntStream.range(0, 450).forEach(letter -> work.outbox().queue(welcome(letter)));
                return work;
            });
            fixture.mail().refuseNext(450);
            delivery.deliverDue();

            assertThat(mail.resendAll()).isEqualTo(450);

            assertThat(mail.count()).isEqualTo(new OutboxCount(450, 1, 0, 0));
        }

        @Test
        void nothingFailedNothingIsResent() {
            assertThat(mail.resendAll()).isZero();
            assertThat(trail()).isEmpty();
        }

        private NewMail welcome(int letter) {
            return new NewMail(
                    MailKind.CREDENTIALS,
                    "sample" + letter + "@example.com",
                    Map.of("name", "Sample Customer"),
                    fixture.clock().instant());
        }
    }
}
