package org.ctvms.core;

import java.time.ZoneId;
import org.ctvms.core.account.AccountPolicy;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.retention.Retention;

/**
 * The operator's settings. Engines on one database should have the same; currency and zone must be the same from the
 * first plan on, which the builder of an engine checks.
 *
 * @param operator the business as its documents name it
 * @param currency the currency of all amounts
 * @param zone the operator's time zone
 * @param language of letters and documents
 * @param minimumPayment the least that is taken while more is due
 * @param billing status, expiry, and whether suspended connections are charged
 * @param accounts how sign-in is kept safe
 * @param retention how long mails, changes, runs of jobs and the audit trail are stored
 */
public record Settings(
        Operator operator,
        CurrencyUnit currency,
        ZoneId zone,
        Language language,
        Money minimumPayment,
        BillingPolicy billing,
        AccountPolicy accounts,
        Retention retention) {
    /**
     * Checks what {@link SettingsBuilder} promises of each.
     *
     * @throws org.ctvms.core.refusal.InvalidSettingsException with every mistake
     */
    public Settings {
        SettingsCheck check = new SettingsCheck();
        check.given("operator", operator);
        check.given("currency", currency);
        if (check.given("zone", zone)) {
            check.zone(zone.getId());
        }
        check.given("language", language);
        check.given("minimumPayment", minimumPayment);
        check.given("billing", billing);
        check.given("accounts", accounts);
        check.given("retention", retention);
        check.limits(currency, minimumPayment, billing, accounts);
        check.retention(retention);
        check.finish();
    }

    /** Settings of an operator of that name, all else by default. */
    public static Settings of(String operatorName) {
        return builder().operatorName(operatorName).build();
    }

    /** A builder with the defaults; only the operator's name has none. */
    public static SettingsBuilder builder() {
        return new SettingsBuilder();
    }
}
