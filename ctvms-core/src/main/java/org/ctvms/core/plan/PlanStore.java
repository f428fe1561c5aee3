package org.ctvms.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.money.Money;

/**
 * Keeps plans and every price they had. A month is opened at the last price set <em>before</em> its first day, or at
 * the earliest one where there is none: a change on the first itself counts from the next month, whether it comes
 * before that day's run or after it.
 */
public interface PlanStore {
    /** Adds a plan whose first price holds since the day; a second of the same service and name is a conflict. */
    PlanId insert(ServiceType service, String name, String description, Money price, LocalDate since);

    /** The plan with its latest price, as it is now, whatever the transaction saw before; locked against changes. */
    Optional<Plan> find(PlanId id);

    /** All plans with their latest prices, by service and name. */
    List<Plan> all();

    /**
     * Sets the price since the day, or since that of the latest price where the clock went back behind it, or since the
     * first of the last month that prices are fixed for; replaces one set on the same day. Locked against transactions
     * that fix prices (see {@link org.ctvms.core.billing.LedgerStore#fixPrices}).
     */
    void setPrice(PlanId id, Money price, LocalDate since);

    /** What the prices are in, once that was kept. */
    Optional<PriceBasis> basis();

    /** Keeps the basis unless one was kept, however many units do so at once; answers the one that is kept. */
    PriceBasis keep(PriceBasis basis);
}
