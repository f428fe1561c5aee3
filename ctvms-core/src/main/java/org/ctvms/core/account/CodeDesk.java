package org.ctvms.core.account;

import java.time.Instant;
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
     * Mails a code, and one that was mailed before stays valid; answers the mail. None is mailed if there is no such login,
     * if it has no address, if one was mailed less than a minute ago, or if two are valid. The check may refuse the login
     * first.
     */
    Optional<CodeReceipt> mail(Function<LoginStore, Optional<Login>> whose, Moment now, Consumer<Login> check) {
        String code = passwords.generateCode();
        // why: before the login is looked for, so that it takes the same time whether there is one or not
        OneTimeCode issued = new OneTimeCode(passwords.hash(code), now.at(), 0);
        return transactions.write(work -> {
            Login login = Credentials.lock(work.logins(), whose.apply(work.logins()));
            check.accept(login);
            boolean enough = login.code()
                    .filter(last -> last.isEnoughAt(issued.issuedAt()))
                    .isPresent();
            if (!login.enabled() || enough || login.person().email().isEmpty()) {
                pretend(work, login, issued, code);
                return Optional.empty();
            }
            return Optional.of(issue(work, login, issued, code));
        });
    }

    private static CodeReceipt issue(AccountWork work, Login login, OneTimeCode issued, String code) {
        NewMail mail = letter(login, issued, code);
        work.logins()
                .update(login.with(Optional.of(login.code().map(issued::after).orElse(issued))));
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
        Optional<Match> match = matching(code, asked, now.at()).map(valid -> new Match(valid, passwords.hash(chosen)));
        Supplier<Optional<Login>> change = () -> transactions.write(work -> taken(work, known, now, match, action));
        Optional<Login> changed = session.isPresent() && match.isPresent()
                ? session.get().goOn(match.get().password(), change)
                : change.get();
        changed.orElseThrow(CodeDesk::refused);
    }

    // why: always two hashes, so that the time of an answer does not say how many codes are valid, if any is
    private Optional<String> matching(String code, Optional<OneTimeCode> asked, Instant now) {
        Optional<String> last = asked.map(OneTimeCode::hash);
        Optional<String> earlier = asked.flatMap(valid -> valid.earlierAt(now)).map(EarlierCode::hash);
        boolean isLast = passwords.matches(code, last.orElse(passwords.decoy()));
        boolean isEarlier = passwords.matches(code, earlier.orElse(passwords.decoy()));
        return last.filter(hash -> isLast).or(() -> earlier.filter(hash -> isEarlier));
    }

    /** Changes the login, if the code that matched is still valid; else the try counts, where there is a code. */
    private Optional<Login> taken(
            AccountWork work, Optional<Login> known, Moment now, Optional<Match> match, AuditAction action) {
        Login login = Credentials.lock(work.logins(), known);
        Optional<OneTimeCode> code = valid(login, now);
        Optional<Login> changed = match.filter(made -> code.filter(valid -> valid.includes(made.code(), now.at()))
                        .isPresent())
                .map(made -> login.withChosen(made.password()));
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

    /**
     * A code that matched.
     *
     * @param code its hash
     * @param password the hash of the password that was chosen
     */
    private record Match(String code, String password) {}
}
