package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailPreviewTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final MailDelivery mail = fixture.engine().mail();

    @ParameterizedTest
    @EnumSource
    void everyKindIsPreviewedAndNothingLeaves(MailKind kind) {
        Preview preview = mail.preview(kind);

        assertThat(preview.subject()).isEqualTo(kind.name());
        assertThat(preview.html()).contains("name=Sample Customer");
        assertThat(fixture.mail().letters()).isEmpty();
        assertThat(mail.count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
    }

    @Test
    void aSampleIsWrittenForTheOperator() {
        Letterhead letterhead = new Letterhead(Language.INDONESIAN, "Contoh", new CurrencyUnit("IDR", 0));

        Letter reminder =
                new SampleLetter(letterhead, LocalDate.of(2025, 1, 10)).of(MailKind.REMINDER, "office@example.com");

        assertThat(reminder.operatorName()).isEqualTo("Contoh");
        assertThat(reminder.values()).containsEntry("due", "Rp1.500").containsEntry("months", "3");
        assertThat(reminder.lines())
                .extracting(row -> row.get("months"))
                .containsExactly("Desember 2024, Januari 2025", "Januari 2025");
    }

    @Test
    void aTemplateThatDoesNotWorkIsNamed() {
        fixture.mail().breakNextTemplate();

        assertThatThrownBy(() -> mail.preview(MailKind.OTP)).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            assertThat(e.field()).isEqualTo("template");
            assertThat(e).hasMessageContaining("en/sample").hasCauseInstanceOf(MailException.class);
        });
    }

    @Test
    void aKindMustBeGiven() {
        assertThatThrownBy(() -> mail.preview(null)).isInstanceOf(InvalidInputException.class);
    }
}
