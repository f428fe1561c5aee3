package org.ctvms.core.account;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * Mails a code and answers its mail; none where there is no such login, where it has no address, and within a minute
     * of the last one. The check may refuse the login first.
     */
    Optional<CodeReceipt> mail(Function<LoginStore, Optional<Login>> whose, Moment now, Consumer<Login> check) {
        String code = passwords.generateCode();
        // why: before the login is looked for, so that it takes the same time whether there is one or not
        OneTimeCode issued = new OneTimeCode(passwords.hash(code), now.at(), 0);
        return transactions.write(work -> {
            Login login = Credentials.lock(work.logins(), whose.apply(work.logins()));
            check.accept(login);
            boolean fresh = login.code()
                    .filter(last -> last.isFreshAt(issued.issuedAt()))
                    .isPresent();
            if (!login.enabled() || fresh || login.person().email().isEmpty()) {
                pretend(work, login, issued, code);
                return Optional.empty();
            }
            return Optional.of(issue(work, login, issued, code));
        });
    }

    private static CodeReceipt issue(AccountWork work, Login login, OneTimeCode issued, String code) {
        NewMail mail = letter(login, issued, code);
        work.logins().update(login.with(Optional.of(issued)));
        work.outbox().queue(mail);
        return new CodeReceipt(mail.messageId());
    }

    Optional<CodeDelivery> delivery(CodeReceipt receipt) {
        return transactions.read(work -> work.outbox().state(receipt.mail())).map(CodeDelivery::of);
    }

    /** Whether no mail leaves at the moment. */
    boolean isDelayed() {
        return transactions.read(work -> work.outbox().problem()).isPresent();
    }

    private static void pretend(AccountWork work, Login login, OneTimeCode issued, String code) {
        work.logins().update(login);
        work.outbox().pretend(letter(login, issued, code));
    }

    private static NewMail letter(Login login, OneTimeCode issued, String code) {
        Map<String, String> values = Map.of(
                "name",
                login.person().name(),
                "code",
                code,
                "minutes",
                Long.toString(OneTimeCode.VALIDITY.toMinutes()),
                OtpLetters.VALID_UNTIL,
                issued.issuedAt().plus(OneTimeCode.VALIDITY).toString());
        Person person = login.person();
        return NewMail.of(MailKind.OTP, person.crf(), person.email(), values, issued.issuedAt());
    }

    /** Takes the code and sets the password, which was checked; sessions end, but for the given one. */
    void redeem(
            Function<LoginStore, Optional<Login>> whose,
            String code,
            String chosen,
            AuditAction action,
            Moment now,
            Optional<SignedIn> session) {
        Check.given("code", code);
        Optional<Login> known = transactions.read(work -> whose.apply(work.logins()));
        Optional<OneTimeCode> asked = known.flatMap(login -> valid(login, now));
        boolean matches = passwords.matches(code, asked.map(OneTimeCode::hash).orElse(passwords.decoy()));
        Optional<String> hash = matches ? Optional.of(passwords.hash(chosen)) : Optional.empty();
        Supplier<Optional<Login>> change = () -> transactions.write(work -> taken(work, known, now, hash, action));
        Optional<Login> changed =
                session.isPresent() && hash.isPresent() ? session.get().goOn(hash.get(), change) : change.get();
        changed.orElseThrow(CodeDesk::refused);
    }

    /** Changes the login, if its code is still the one that was compared; else the try counts, where there is a code. */
    private Optional<Login> taken(
            AccountWork work, Optional<Login> known, Moment now, Optional<String> hash, AuditAction action) {
        Login login = Credentials.lock(work.logins(), known);
        Optional<OneTimeCode> code = valid(login, now)
                .filter(valid ->
                        known.flatMap(Login::code).filter(valid::isSameAs).isPresent());
        Optional<Login> changed = code.flatMap(valid -> hash).map(login::withChosen);
        if (changed.isEmpty()) {
            work.logins().update(login.with(code.map(OneTimeCode::triedOnceMore).or(login::code)));
            return changed;
        }
        work.logins().update(changed.get());
        SignedIn.note(work, changed.get(), action, clock, now);
        return changed;
    }

    private static Optional<OneTimeCode> valid(Login login, Moment now) {
        return login.code().filter(code -> login.enabled() && code.isValidAt(now.at()));
    }

    private static RuleRefusedException refused() {
        return new RuleRefusedException(
                Rule.CODE_REFUSED, "The code is wrong, used or no longer valid; ask for a new one");
    }
}
