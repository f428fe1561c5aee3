package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @ParameterizedTest
    @CsvSource({
        "1290, HY000", "1836, HY000", "1040, 08004", "1203, 42000", "1226, 42000", "1021, HY000", "1114, HY000",
        "1037, HY001", "1038, HY001", "1041, HY000", "1135, HY000", "1206, HY000", "1223, HY000", "1969, 70100"
    })
    void errorThatPassesInAWhileIsRetryableByTheHost(int code, String state) {
        SQLException error = new SQLException("sample", state, code);
        assertThat(refusal(error).retryable()).isTrue();
        assertThat(Failures.isPassing(error)).as("repeated at once").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1213, 40001", "1205, HY000", "1020, HY000", "1047, 08S01", "1317, 70100", "1927, 08S01", "1180, 25S03"
    })
    void errorThatPassesInSecondsIsRepeatedByTheStorage(int code, String state) {
        SQLException error = new SQLException("sample", state, code);
        assertThat(refusal(error).retryable()).isTrue();
        assertThat(Failures.isPassing(error)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1146, 42S02", "1054, 42S22", "1142, 42000", "1064, 42000", "1406, 22001", "1452, 23000"})
    void errorThatStaysIsNotRetryable(int code, String state) {
        assertThat(refusal(new SQLException("sample", state, code)).retryable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1264, 22003", "1690, 22003"})
    void figureThatIsTooLargeIsARule(int code, String state) {
        SQLException error = new SQLException("sample", state, code);
        assertThat(Failures.refusal(new PersistenceException(error)))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.FIGURE_TOO_LARGE))
                .hasRootCause(error);
    }

    @Test
    void statementCutShortIsNotRepeatedWhateverItsClass() {
        assertThat(Failures.isPassing(new SQLTimeoutException("sample", "70100", 1969)))
                .isFalse();
    }

    private static StorageUnavailableException refusal(SQLException error) {
        return (StorageUnavailableException) Failures.refusal(new PersistenceException(error));
    }
}
