package org.ctvms.core;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ctvms.core.account.AccountPolicy;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.retention.Retention;

/**
 * Collects what is wrong with settings, however they are put together; each mistake by the name its property has in
 * {@link SettingsBuilder}. What could not be made is null from then on, and told once.
 */
final class SettingsCheck {
    private static final int LONGEST_GRACE_DAYS = 3650;
    private static final int LONGEST_LEAP_DAYS = 36_500;
    private static final int LONGEST_TERM_DAYS = 366;
    private static final int LONGEST_SESSION_MINUTES = 10_080;
    private static final int LONGEST_STORED_DAYS = 36_500;
    private static final int LONGEST_STORED_MONTHS = 1200;

    private final List<InvalidInputException> mistakes = new ArrayList<>();

    /** Throws if anything was wrong. */
    void finish() {
        if (!mistakes.isEmpty()) {
            throw InvalidSettingsException.of(mistakes);
        }
    }

    <T> T made(Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidInputException e) {
            mistakes.add(e);
            return null;
        }
    }

    // why: Java also takes offsets, such as +1 for +01:00, which know nothing of summer time
    ZoneId zone(String name) {
        if (name != null && ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        refuse("zone", "is '" + shown(name) + "'; it must be a name of the IANA time zone database", Flaw.OTHER);
        return null;
    }

    Money amount(String property, String number) {
        try {
            return Money.of(number);
        } catch (CtvmsException e) {
            refuse(property, "is '" + shown(number) + "'; it must be a decimal number", Flaw.NOT_A_NUMBER);
            return null;
        }
    }

    boolean given(String property, Object part) {
        if (part == null) {
            refuse(property, "is missing", Flaw.MISSING);
        }
        return part != null;
    }

    void limits(CurrencyUnit currency, Money minimum, BillingPolicy billing, AccountPolicy accounts) {
        if (minimum != null) {
            minimumPayment(currency, minimum);
        }
        if (billing != null) {
            statusRule(billing.status());
            expiryRule(billing.expiry());
            between("clockLeapDays", billing.clockLeapDays(), 1, LONGEST_LEAP_DAYS);
        }
        if (accounts != null) {
            between("signInAttempts", accounts.attempts(), 3, 100);
            minutes("lockMinutes", accounts.lock(), 1440);
            minutes("idleMinutes", accounts.idle(), LONGEST_SESSION_MINUTES);
            minutes("sessionMinutes", accounts.session(), LONGEST_SESSION_MINUTES);
        }
    }

    void retention(Retention retention) {
        if (retention != null) {
            between("changeDays", retention.changeDays(), 0, LONGEST_STORED_DAYS);
            between("mailMonths", retention.mailMonths(), 0, LONGEST_STORED_MONTHS);
            between("jobLogMonths", retention.jobLogMonths(), 0, LONGEST_STORED_MONTHS);
            between("auditMonths", retention.auditMonths(), 0, LONGEST_STORED_MONTHS);
        }
    }

    private void minimumPayment(CurrencyUnit currency, Money minimum) {
        boolean negative = minimum.isLessThan(Money.ZERO);
        String decimals = currency == null ? "" : ", in at most " + currency.decimals() + " decimals";
        String problem = "is " + minimum + "; it must be 0 or more" + decimals;
        if (negative) {
            refuse("minimumPayment", problem, Flaw.NOT_POSITIVE);
        } else if (currency != null && minimum.decimals() > currency.decimals()) {
            refuse("minimumPayment", problem, Flaw.TOO_MANY_DECIMALS, currency.decimals());
        }
    }

    private void statusRule(StatusRule rule) {
        if (given("graceDays", rule)) {
            between("graceDays", rule.graceDays(), 0, LONGEST_GRACE_DAYS);
        }
    }

    private void expiryRule(ExpiryRule rule) {
        if (given("expiry", rule) && given("fixedDays", rule.fixedDays())) {
            rule.fixedDays().ifPresent(days -> between("fixedTermDays", days, 1, LONGEST_TERM_DAYS));
        }
    }

    private void minutes(String property, Duration duration, int most) {
        if (given(property, duration)) {
            between(property, duration.toMinutes(), 1, most);
        }
    }

    private void between(String property, long value, int least, int most) {
        if (value < least || value > most) {
            String problem = "is " + value + "; it must be from " + least + " to " + most;
            refuse(property, problem, Flaw.OUT_OF_RANGE, least, most);
        }
    }

    private void refuse(String property, String problem, Flaw flaw, Object... limits) {
        mistakes.add(new InvalidInputException(property, problem, flaw, limits));
    }

    private static String shown(String value) {
        return Check.shown(String.valueOf(value));
    }
}
