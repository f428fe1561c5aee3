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
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.mail.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.InvalidSettingsException;

/** Collects settings and checks them all at once. Not thread-safe. */
public final class SettingsBuilder {
    private static final int LONGEST_GRACE_DAYS = 3650;
    private static final int LONGEST_TERM_DAYS = 366;

    private final List<String> problems = new ArrayList<>();
    private String operatorName = "";
    private String operatorAddress = "";
    private String footerNotes = "";
    private Supplier<CurrencyUnit> currency = () -> CurrencyUnit.of("INR");
    private String zone = "Asia/Kolkata";
    private Language language = Language.ENGLISH;
    private String minimumPayment = "250";
    private int graceDays = 60;
    private int fixedTermDays;
    private boolean fixedTerm;
    private boolean chargeWhileSuspended;
    private int signInAttempts = 5;
    private int lockMinutes = 15;
    private int sessionMinutes = 480;

    SettingsBuilder() {}

    /** The operator's name on documents and mails; required, at most 100 characters. */
    public SettingsBuilder operatorName(String name) {
        this.operatorName = name;
        return this;
    }

    /** The operator's address on documents, in lines; none by default. */
    public SettingsBuilder operatorAddress(String lines) {
        this.operatorAddress = lines;
        return this;
    }

    /** Lines at the foot of every invoice; none by default. */
    public SettingsBuilder footerNotes(String lines) {
        this.footerNotes = lines;
        return this;
    }

    /** The ISO 4217 code of the currency, with its standard decimals; {@code INR} by default. */
    public SettingsBuilder currency(String code) {
        this.currency = () -> CurrencyUnit.of(code);
        return this;
    }

    /** The currency with as many decimals as it is used with, such as {@code ("IDR", 0)}. */
    public SettingsBuilder currency(String code, int decimals) {
        this.currency = () -> new CurrencyUnit(code, decimals);
        return this;
    }

    /** The operator's time zone, a name of the IANA database; {@code Asia/Kolkata} by default. */
    public SettingsBuilder zone(String name) {
        this.zone = name;
        return this;
    }

    /** The language of letters and documents; English by default. */
    public SettingsBuilder language(Language chosen) {
        this.language = chosen;
        return this;
    }

    /** The least payment that is taken while more is due; {@code 250} by default, {@code 0} for none. */
    public SettingsBuilder minimumPayment(String amount) {
        this.minimumPayment = amount;
        return this;
    }

    /** How many days past its expiry a connection is inactive before it is suspended, 0 to 3650; 60 by default. */
    public SettingsBuilder graceDays(int days) {
        this.graceDays = days;
        return this;
    }

    /** Whether suspended connections go on being charged; not by default. */
    public SettingsBuilder chargeWhileSuspended(boolean charge) {
        this.chargeWhileSuspended = charge;
        return this;
    }

    /** Every settled charge moves the expiry that many days, 1 to 366, instead of one calendar month. */
    public SettingsBuilder fixedTermDays(int days) {
        this.fixedTermDays = days;
        this.fixedTerm = true;
        return this;
    }

    /** How many attempts to sign in may fail in a row before sign-in is locked, 3 to 100; 5 by default. */
    public SettingsBuilder signInAttempts(int attempts) {
        this.signInAttempts = attempts;
        return this;
    }

    /** How long sign-in is locked then, 1 to 1440 minutes; 15 by default. */
    public SettingsBuilder lockMinutes(int minutes) {
        this.lockMinutes = minutes;
        return this;
    }

    /** How long after signing in a session ends, 1 to 10080 minutes; 480 by default. */
    public SettingsBuilder sessionMinutes(int minutes) {
        this.sessionMinutes = minutes;
        return this;
    }

    /** The settings, or {@link InvalidSettingsException} with every mistake. */
    public Settings build() {
        problems.clear();
        Operator operator = checked(() -> new Operator(operatorName, operatorAddress, footerNotes));
        CurrencyUnit unit = checked(currency);
        ZoneId zoneId = checkedZone();
        Money minimum = checkedMinimum(unit);
        demand(language != null, "language is missing; choose one of those there are");
        demandBetween("graceDays", graceDays, 0, LONGEST_GRACE_DAYS);
        demandBetween("signInAttempts", signInAttempts, 3, 100);
        demandBetween("lockMinutes", lockMinutes, 1, 1440);
        demandBetween("sessionMinutes", sessionMinutes, 1, 10_080);
        if (fixedTerm) {
            demandBetween("fixedTermDays", fixedTermDays, 1, LONGEST_TERM_DAYS);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        return new Settings(operator, unit, zoneId, language, minimum, policy(), accounts());
    }

    private AccountPolicy accounts() {
        return new AccountPolicy(signInAttempts, Duration.ofMinutes(lockMinutes), Duration.ofMinutes(sessionMinutes));
    }

    private BillingPolicy policy() {
        ExpiryRule expiry = fixedTerm ? new ExpiryRule.FixedDays(fixedTermDays) : new ExpiryRule.CalendarMonths();
        return new BillingPolicy(new StatusRule(graceDays), expiry, chargeWhileSuspended);
    }

    // why: Java also takes offsets, such as +1 for +01:00, which know nothing of summer time
    private ZoneId checkedZone() {
        if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
            return ZoneId.of(zone);
        }
        problems.add("zone is '" + shown(zone) + "'; it must be a name of the IANA time zone database");
        return null;
    }

    private Money checkedMinimum(CurrencyUnit unit) {
        Money minimum = amount();
        if (minimum != null && unit != null) {
            demand(
                    !minimum.isLessThan(Money.ZERO) && minimum.decimals() <= unit.decimals(),
                    "minimumPayment is " + minimum + "; it must be 0 or more, in at most " + unit.decimals()
                            + " decimals");
        }
        return minimum;
    }

    private Money amount() {
        try {
            return Money.of(minimumPayment);
        } catch (CtvmsException e) {
            problems.add("minimumPayment is '" + shown(minimumPayment) + "'; it must be a decimal number");
            return null;
        }
    }

    private static String shown(String value) {
        return Check.shown(String.valueOf(value));
    }

    private <T> T checked(Supplier<T> part) {
        try {
            return part.get();
        } catch (CtvmsException e) {
            problems.add(e.getMessage());
            return null;
        }
    }

    private void demandBetween(String property, int value, int least, int most) {
        demand(
                value >= least && value <= most,
                property + " is " + value + "; it must be from " + least + " to " + most);
    }

    private void demand(boolean fulfilled, String problem) {
        if (!fulfilled) {
            problems.add(problem);
        }
    }
}
