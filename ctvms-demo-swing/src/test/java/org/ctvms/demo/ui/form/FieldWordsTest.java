package org.ctvms.demo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldWordsTest {
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts INDONESIAN = new Texts(Language.INDONESIAN);

    private static String words(Texts texts, ThrowingCallable call) {
        return FieldWords.of(texts, catchThrowableOfType(InvalidInputException.class, call));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyFlawIsASentenceInBothLanguages(Flaw flaw) {
        InvalidInputException invalid = new InvalidInputException("operatorName", "is wrong", flaw, 3, 9);
        for (Texts texts : new Texts[] {ENGLISH, INDONESIAN}) {
            assertThat(FieldWords.of(texts, invalid))
                    .endsWith(".")
                    .doesNotContain("operatorName")
                    .doesNotContain("{")
                    .matches("\\p{Lu}.*");
        }
    }

    @Test
    void aSentenceSaysWhatToDoAndNoName() {
        ThrowingCallable tooLong = () -> new Operator("x".repeat(103), "", "");
        assertThat(words(ENGLISH, tooLong)).isEqualTo("Use at most 100 characters.");
        assertThat(words(INDONESIAN, tooLong)).isEqualTo("Gunakan paling banyak 100 karakter.");
        assertThat(words(ENGLISH, () -> new Contact("12", Optional.empty())))
                .isEqualTo("Enter a phone number of 6 to 15 digits.");
        assertThat(words(ENGLISH, () -> new Crf(0))).isEqualTo("Enter a value from 1 to 999,999,999.");
    }

    @Test
    void limitsAreShownAsTheReadersLanguageWritesThem() {
        ThrowingCallable early = () -> AuditFilter.ALL.between(LocalDate.of(1500, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(words(ENGLISH, early)).isEqualTo("Enter a value from 1 Jan 1900 to 31 Dec 2999.");
        assertThat(words(INDONESIAN, early)).isEqualTo("Masukkan nilai dari 1 Jan 1900 sampai 31 Des 2999.");
    }

    @Test
    void theHostsOwnSentencesStayAsTheyAre() {
        assertThat(FieldWords.of(ENGLISH, new InvalidInputException("crf", "Enter a number.")))
                .isEqualTo("Enter a number.");
    }

    @Test
    void aValueThatIsInUseIsNamedByItsKind() {
        assertThat(FieldWords.of(INDONESIAN, new ConflictException("userName", "sample.admin is in use")))
                .isEqualTo("Nama pengguna ini sudah dipakai. Pilih yang lain.");
        assertThat(FieldWords.of(ENGLISH, new ConflictException("externalId", "7 is in use")))
                .isEqualTo("7 is in use");
    }
}
