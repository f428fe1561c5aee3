package org.ctvms.core;

import java.time.ZoneId;
import org.ctvms.core.account.AccountPolicy;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.mail.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;

/**
 * The operator's settings. Engines on one database must have the same.
 *
 * @param operator the business as its documents name it
 * @param currency the currency of all amounts
 * @param zone the operator's time zone
 * @param language of letters and documents
 * @param minimumPayment the least that is taken while more is due
 * @param billing status, expiry, and whether suspended connections are charged
 * @param accounts how sign-in is kept safe
 */
public record Settings(
        Operator operator,
        CurrencyUnit currency,
        ZoneId zone,
        Language language,
        Money minimumPayment,
        BillingPolicy billing,
        AccountPolicy accounts) {

    /** Settings of an operator of that name, all else by default. */
    public static Settings of(String operatorName) {
        return builder().operatorName(operatorName).build();
    }

    /** A builder with the defaults; only the operator's name has none. */
    public static SettingsBuilder builder() {
        return new SettingsBuilder();
    }
}
