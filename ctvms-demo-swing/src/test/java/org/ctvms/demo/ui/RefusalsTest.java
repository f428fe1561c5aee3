package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.demo.log.LogFile;
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
        assertThat(words(false))
                .isEqualTo("This can't be done: The disk is full. The log has the details: " + LogFile.path());
    }

    @Test
    void unexpectedProblemNamesTheLogFile() {
        assertThat(Refusals.words(ENGLISH, new IllegalStateException("an error")))
                .isEqualTo("Something unexpected happened: an error. The log has the details: " + LogFile.path());
    }

    @Test
    void invoiceNumbersBehindTheArchiveSayWhereTheyAreMovedOn() {
        RuleRefusedException refusal = new RuleRefusedException(Rule.INVOICE_SERIES_BEHIND, "behind");
        assertThat(Refusals.words(ENGLISH, refusal)).contains("backup", "Daily run");
        assertThat(Refusals.words(new Texts(Language.INDONESIAN), refusal)).contains("cadangan", "Proses harian");
    }

    @Test
    void lostConnectionIsSaidWithoutThePoolsFigures() {
        SQLException pool = new SQLTransientConnectionException("ctvms - Connection is not available, total=12");
        SQLException driver = new SQLException("(conn=4) Socket error", "08000");

        for (SQLException cause : List.of(pool, driver)) {
            assertThat(Refusals.words(
                            ENGLISH,
                            new StorageUnavailableException(
                                    "The database refused: " + cause.getMessage(), true, cause)))
                    .isEqualTo("This was not done: the database can't be reached at the moment. Try again shortly.");
        }
    }

    private static String words(boolean retryable) {
        return Refusals.words(
                ENGLISH, new StorageUnavailableException("The disk is full", retryable, new IllegalStateException()));
    }
}
