package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.MailNotSentException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMailTest {
    private static final String OFFICE = "office@example.com";

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final MailDelivery mail = fixture.engine().mail();

    @ParameterizedTest
    @EnumSource
    void aSampleOfEachKindLeavesAtOnceAndPassesTheOutboxBy(MailKind kind) {
        LedgerRows before = fixture.rows();

        mail.sendSample(kind, OFFICE);

        assertThat(fixture.mail().letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(kind);
            assertThat(letter.recipient()).isEqualTo(OFFICE);
            assertThat(letter.values()).containsEntry("name", "Sample Customer");
        });
        assertThat(mail.count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Test
    void noTwoSamplesPassForTheSameLetter() {
        mail.sendSample(MailKind.OTP, OFFICE);
        fixture.clock().advanceDays(1);
        mail.sendSample(MailKind.OTP, OFFICE);

        assertThat(fixture.mail().letters()).extracting(Letter::id).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatCantBeReachedIsToldWithWhatToDo() {
        fixture.mail().beUnreachable(1);

        assertThatThrownBy(() -> mail.sendSample(MailKind.OTP, OFFICE))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        refusal -> assertThat(refusal.retryable()).isTrue())
                .hasMessage("The mail server can't be reached; check the mail server's host, port, security, user and"
                        + " password, and send again")
                .hasCauseInstanceOf(MailException.class);
        assertThat(mail.count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
    }

    @Test
    void aRecipientWhomTheServerDoesNotTakeIsToldWithWhatToDo() {
        fixture.mail().refuseNext(1);

        assertThatThrownBy(() -> mail.sendSample(MailKind.OTP, OFFICE))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        refusal -> assertThat(refusal.retryable()).isFalse())
                .hasMessageStartingWith("The mailbox does not exist; check the recipient's address");
    }

    @Test
    void aTemplateThatDoesNotWorkIsNamedAsInAPreview() {
        fixture.mail().breakNextTemplate();

        assertRefused("template", MailKind.OTP, OFFICE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "office", "office@example.com\r\nBcc: other@example.com", "a@example.com, b@example.com"})
    void aRecipientIsOneAddress(String recipient) {
        assertRefused("recipient", MailKind.OTP, recipient);
    }

    @Test
    void aSampleIsOfAKind() {
        assertRefused("kind", null, OFFICE);
    }

    private void assertRefused(String field, MailKind kind, String recipient) {
        assertThatThrownBy(() -> mail.sendSample(kind, recipient))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.mail().letters()).isEmpty();
    }
}
