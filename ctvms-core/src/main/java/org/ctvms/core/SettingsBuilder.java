package org.ctvms.core;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.ctvms.core.account.AccountPolicy;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.retention.Retention;

/** Collects settings and checks them all at once. Not thread-safe. */
public final class SettingsBuilder {
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
    private int clockLeapDays = 40;
    private int signInAttempts = 5;
    private int lockMinutes = 15;
    private int idleMinutes = 480;
    private int sessionMinutes = 1440;
    private int changeDays = Retention.DEFAULT.changeDays();
    private int mailMonths = Retention.DEFAULT.mailMonths();
    private int jobLogMonths = Retention.DEFAULT.jobLogMonths();
    private int auditMonths = Retention.DEFAULT.auditMonths();

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

    /**
     * How many days the clock may be ahead of the last completed day, 1 to 36500; 40 by default. If it is further
     * ahead, runs and bookings are refused until {@link org.ctvms.core.billing.DailyRun#confirm} is called.
     */
    public SettingsBuilder clockLeapDays(int days) {
        this.clockLeapDays = days;
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

    /** How long a session lasts without being used, 1 to 10080 minutes; 480 by default. Each call is a use. */
    public SettingsBuilder idleMinutes(int minutes) {
        this.idleMinutes = minutes;
        return this;
    }

    /** How long after signing in a session ends, however much it is used, 1 to 10080 minutes; 1440 by default. */
    public SettingsBuilder sessionMinutes(int minutes) {
        this.sessionMinutes = minutes;
        return this;
    }

    /** How long the changes that hosts poll are stored, 1 to 36500 days; 0 for ever; 90 days by default. */
    public SettingsBuilder changeDays(int days) {
        this.changeDays = days;
        return this;
    }

    /**
     * How long mails are stored after they were sent, dropped or failed, 1 to 1200 months; 0 for ever; 13 months by
     * default. Mails that wait are never deleted.
     */
    public SettingsBuilder mailMonths(int months) {
        this.mailMonths = months;
        return this;
    }

    /** How long the runs of jobs are stored, 1 to 1200 months; 0 for ever; 13 months by default. */
    public SettingsBuilder jobLogMonths(int months) {
        this.jobLogMonths = months;
        return this;
    }

    /** How long the audit trail is stored, 1 to 1200 months; 0 for ever, which is the default. */
    public SettingsBuilder auditMonths(int months) {
        this.auditMonths = months;
        return this;
    }

    /** The settings, or {@link org.ctvms.core.refusal.InvalidSettingsException} with every mistake. */
    public Settings build() {
        SettingsCheck check = new SettingsCheck();
        Operator operator = check.made(() -> new Operator(operatorName, operatorAddress, footerNotes));
        CurrencyUnit unit = check.made(currency);
        ZoneId zoneId = check.zone(zone);
        Money minimum = check.amount("minimumPayment", minimumPayment);
        check.given("language", language);
        check.limits(unit, minimum, billing(), accounts());
        check.retention(retention());
        check.finish();
        return new Settings(operator, unit, zoneId, language, minimum, billing(), accounts(), retention());
    }

    private Retention retention() {
        return new Retention(changeDays, mailMonths, jobLogMonths, auditMonths);
    }

    private AccountPolicy accounts() {
        return new AccountPolicy(
                signInAttempts,
                Duration.ofMinutes(lockMinutes),
                Duration.ofMinutes(idleMinutes),
                Duration.ofMinutes(sessionMinutes));
    }

    private BillingPolicy billing() {
        ExpiryRule expiry = fixedTerm ? ExpiryRule.fixedDays(fixedTermDays) : ExpiryRule.CALENDAR_MONTHS;
        return new BillingPolicy(new StatusRule(graceDays), expiry, chargeWhileSuspended, clockLeapDays);
    }
}
