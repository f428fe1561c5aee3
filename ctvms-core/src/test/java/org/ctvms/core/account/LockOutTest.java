package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.refusal.SignInRefusedException;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private final AccountFixture accounts = new AccountFixture();

    @Test
    void fiveFailuresLockSignInForAWhile() {
        fail(5);
        assertThatThrownBy(accounts::signInCustomer).isInstanceOf(SignInRefusedException.class);
        accounts.wait(Duration.ofMinutes(15).minusMillis(1));
        assertThatThrownBy(accounts::signInCustomer).isInstanceOf(SignInRefusedException.class);
        accounts.wait(Duration.ofMillis(1));
        assertThat(accounts.signInCustomer().crf()).isEqualTo(accounts.crf);
    }

    @Test
    void fourFailuresDoNotAndASuccessForgetsThem() {
        fail(4);
        accounts.signInCustomer();
        fail(4);
        accounts.signInCustomer();
    }

    @Test
    void failuresLongAgoAreForgotten() {
        fail(4);
        accounts.wait(Duration.ofMinutes(15));
        fail(1);
        accounts.signInCustomer();
    }

    @Test
    void lockingOneDoesNotLockAnother() {
        fail(5);
        assertThat(accounts.signInAdmin().name()).isEqualTo(AccountFixture.ADMIN);
    }

    @Test
    void aLockIsInTheTrail() {
        fail(5);
        fail(2);
        assertThat(locksInTheTrail()).hasSize(1);
    }

    private List<AuditLine> locksInTheTrail() {
        AuditFilter locks = AuditFilter.ALL.action(AuditAction.SIGN_IN_LOCKED);
        return accounts.fixture.admin().audit().list(locks, Optional.empty(), 10);
    }

    @Test
    void aSuccessAtTheLastAttemptIsNoLock() {
        fail(4);
        accounts.signInCustomer();
        assertThat(locksInTheTrail()).isEmpty();
    }

    @Test
    void anAttemptCountsBeforeItIsChecked() {
        AccountPolicy policy = new AccountPolicy(3, Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(1));
        Attempts attempts = Attempts.NONE;
        for (int made = 0; made < 3; made++) {
            assertThat(policy.isLocked(attempts, NOW)).isFalse();
            attempts = policy.another(attempts, NOW);
        }
        assertThat(policy.isLocked(attempts, NOW)).isTrue();
    }

    private void fail(int times) {
        IntStream.range(0, times)
                .forEach(attempt -> assertThatThrownBy(
                                () -> accounts.engine.signInCustomer(AccountFixture.CUSTOMER, "wrong password"))
                        .isInstanceOf(SignInRefusedException.class));
    }
}
