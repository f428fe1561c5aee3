package org.ctvms.core.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;

/** Mails one-time codes and takes them for new passwords: six digits, valid five minutes, five tries, used once. */
final class CodeDesk {
    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;
    private final Credentials credentials;
    private final OperatorClock clock;

    CodeDesk(
            Transactions<? extends AccountWork> transactions,
            Passwords passwords,
            AccountPolicy policy,
            OperatorClock clock) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.credentials = new Credentials(transactions, passwords, policy, clock);
        this.clock = clock;
    }

    Credentials credentials() {
        return credentials;
    }

    /** Mails a code, unless there is no such login or one was mailed less than a minute ago; answers whether it did. */
    boolean mail(Function<LoginStore, Optional<Login>> whose) {
        String code = passwords.generateCode();
        // why: before anybody is looked for, so that it takes the same time whether somebody is found or not
        OneTimeCode issued = new OneTimeCode(passwords.hash(code), clock.now(), 0);
        return transactions.write(work -> whose.apply(work.logins())
                .flatMap(login -> work.logins().lock(login.id()))
                .filter(Login::enabled)
                .filter(login -> login.code()
                        .filter(last -> last.isFreshAt(issued.issuedAt()))
                        .isEmpty())
                .map(login -> issue(work, login, issued, code))
                .isPresent());
    }

    private Login issue(AccountWork work, Login login, OneTimeCode issued, String code) {
        work.logins().update(login.with(Optional.of(issued)));
        Map<String, String> values = Map.of(
                "name",
                login.person().name(),
                "code",
                code,
                "minutes",
                Long.toString(OneTimeCode.VALIDITY.toMinutes()),
                OtpLetters.VALID_UNTIL,
                issued.issuedAt().plus(OneTimeCode.VALIDITY).toString());
        work.outbox().queue(new NewMail(MailKind.OTP, login.person().email(), values, issued.issuedAt()));
        return login;
    }

    /** Takes the code and sets the password, which was checked; all else about a login is changed by {@code finish}. */
    void redeem(
            Function<LoginStore, Optional<Login>> whose,
            String code,
            String chosen,
            AuditAction action,
            UnaryOperator<Login> finish) {
        Check.given("code", code);
        Optional<Login> tried = transactions.write(work -> tried(work, whose));
        String expected = tried.flatMap(Login::code).map(OneTimeCode::hash).orElse(passwords.decoy());
        if (!passwords.matches(code, expected)) {
            throw refused();
        }
        Login login = tried.orElseThrow(CodeDesk::refused);
        String hash = passwords.hash(chosen);
        transactions.write(work -> consume(work, login, hash, action, finish));
    }

    private Optional<Login> tried(AccountWork work, Function<LoginStore, Optional<Login>> whose) {
        Instant now = clock.now();
        Optional<Login> counted = credentials.attempted(work, whose.apply(work.logins()));
        Optional<Login> tried = counted.filter(login ->
                        login.code().filter(code -> code.isValidAt(now)).isPresent())
                .map(login -> login.with(login.code().map(OneTimeCode::triedOnceMore)));
        tried.ifPresent(work.logins()::update);
        return tried;
    }

    private Login consume(AccountWork work, Login tried, String hash, AuditAction action, UnaryOperator<Login> finish) {
        String expected = tried.code().orElseThrow().hash();
        Login login = work.logins()
                .lock(tried.id())
                .filter(now -> now.code().map(OneTimeCode::hash).equals(Optional.of(expected)))
                .orElseThrow(CodeDesk::refused);
        Login changed = finish.apply(login.withChosen(hash));
        work.logins().update(changed);
        SignedIn.actor(login, clock).did(work, action, login.userName());
        return changed;
    }

    private static RuleRefusedException refused() {
        return new RuleRefusedException(
                Rule.CODE_REFUSED, "The code is wrong, used or no longer valid; ask for a new one");
    }
}
