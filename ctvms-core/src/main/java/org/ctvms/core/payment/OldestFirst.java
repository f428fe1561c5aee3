package org.ctvms.core.payment;

import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;

/** Spreads a payment over open charges, oldest first, across years. */
final class OldestFirst {
    private OldestFirst() {}

    static List<Allocation> allocate(Money amount, List<Charge> oldestFirst) {
        List<Allocation> allocations = new ArrayList<>();
        Money left = amount;
        for (Charge charge : oldestFirst) {
            if (!left.isPositive()) {
                break;
            }
            Money part = left.min(charge.open());
            allocations.add(new Allocation(charge.month(), part, part.equals(charge.open())));
            left = left.minus(part);
        }
        return allocations;
    }
}
