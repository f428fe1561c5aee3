package org.ctvms.core.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.refusal.InvalidSettingsException;

/**
 * What all prices are in, and all charges and payments that come of them. It is kept with the first plan and stays.
 *
 * @param currency of the amounts
 * @param zone whose days they are booked on
 */
public record PriceBasis(CurrencyUnit currency, ZoneId zone) {
    private static final String ADVICE = "; set what is kept, or use another database or table prefix";

    /**
     * Lets an engine of this basis work with the plans: any one while there is none. Plans that are there without a basis,
     * for they are older than it, are taken for plans of this one.
     *
     * @throws InvalidSettingsException if the plans are of another basis
     */
    public void check(PlanStore plans) {
        Optional<PriceBasis> kept = plans.basis();
        if (kept.isPresent() || !plans.all().isEmpty()) {
            demand(kept.orElseGet(() -> plans.keep(this)));
        }
    }

    /** The same for a plan to be added or to get another price: where there is no basis, this is the one. */
    void hold(PlanStore plans) {
        demand(plans.basis().orElseGet(() -> plans.keep(this)));
    }

    private void demand(PriceBasis kept) {
        List<String> problems = new ArrayList<>();
        if (!currency.equals(kept.currency)) {
            problems.add(
                    "currency is " + inWords(currency) + "; the data are kept in " + inWords(kept.currency) + ADVICE);
        }
        // why: Asia/Calcutta and Asia/Kolkata are two names of one zone
        if (!zone.getRules().equals(kept.zone.getRules())) {
            problems.add("zone is " + zone + "; the data are kept in " + kept.zone + ADVICE);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
    }

    private static String inWords(CurrencyUnit currency) {
        return currency.code() + " with " + currency.decimals() + " decimals";
    }
}
