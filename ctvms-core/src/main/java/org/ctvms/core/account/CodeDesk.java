package org.ctvms.core.account;

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
import org.ctvms.core.time.Moment;
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

    Moment now() {
        return clock.moment();
    }

    Credentials credentials() {
        return credentials;
    }

    /** Mails a code, unless there is no such login or one was mailed less than a minute ago; answers whether it did. */
    boolean mail(Function<LoginStore, Optional<Login>> whose, Moment now) {
        String code = passwords.generateCode();
        // why: before anybody is looked for, so that it takes the same time whether somebody is found or not
        OneTimeCode issued = new OneTimeCode(passwords.hash(code), now.at(), 0);
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
            Moment now,
            UnaryOperator<Login> finish) {
        Check.given("code", code);
        Tried tried = transactions.write(work -> tried(work, whose, now));
        if (!passwords.matches(code, tried.expected().orElse(passwords.decoy()))) {
            tried.login().ifPresent(counted -> credentials.failed(counted, now));
            throw refused();
        }
        String hash = passwords.hash(chosen);
        transactions.write(work -> replace(work, finish.apply(taken(work, tried).withChosen(hash)), action, now));
    }

    /** A login, if it may be tried, and the hash of the code that is asked for, if one is valid. */
    private record Tried(Optional<Login> login, Optional<String> expected) {}

    private Tried tried(AccountWork work, Function<LoginStore, Optional<Login>> whose, Moment now) {
        Optional<Login> login = credentials.attempted(work, whose.apply(work.logins()), now);
        Optional<OneTimeCode> valid = login.flatMap(Login::code).filter(code -> code.isValidAt(now.at()));
        valid.map(OneTimeCode::triedOnceMore)
                .map(code -> login.orElseThrow().with(Optional.of(code)))
                .ifPresent(work.logins()::update);
        return new Tried(login, valid.map(OneTimeCode::hash));
    }

    /** The login, held, unless its code was taken or replaced meanwhile. */
    private static Login taken(AccountWork work, Tried tried) {
        return tried.login()
                .flatMap(login -> work.logins().lock(login.id()))
                .filter(login -> login.code().map(OneTimeCode::hash).equals(tried.expected()))
                .orElseThrow(CodeDesk::refused);
    }

    private Login replace(AccountWork work, Login changed, AuditAction action, Moment now) {
        work.logins().update(changed);
        return SignedIn.note(work, changed, action, clock, now);
    }

    private static RuleRefusedException refused() {
        return new RuleRefusedException(
                Rule.CODE_REFUSED, "The code is wrong, used or no longer valid; ask for a new one");
    }
}
