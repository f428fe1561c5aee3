package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);

    @Test
    void whatMayPassLaterIsToBeTriedAgain() {
        assertThat(words(true)).isEqualTo("This can't be done now. Try again in a moment. (The disk is full)");
    }

    @Test
    void nobodyIsToldToTryAgainWhatWillNotPass() {
        assertThat(words(false)).isEqualTo("This can't be done: The disk is full. The log has the details.");
    }

    @Test
    void invoiceNumbersBehindTheArchiveSayWhereTheyAreMovedOn() {
        RuleRefusedException refusal = new RuleRefusedException(Rule.INVOICE_SERIES_BEHIND, "behind");
        assertThat(Refusals.words(ENGLISH, refusal)).contains("backup", "Daily run");
        assertThat(Refusals.words(new Texts(Language.INDONESIAN), refusal)).contains("cadangan", "Proses harian");
    }

    private static String words(boolean retryable) {
        return Refusals.words(
                ENGLISH, new StorageUnavailableException("The disk is full", retryable, new IllegalStateException()));
    }
}
