package org.ctvms.persistence;

import java.time.ZoneId;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.plan.PriceBasis;

record BasisRow(String currencyCode, int currencyDecimals, String zone) {
    static BasisRow of(PriceBasis basis) {
        return new BasisRow(
                basis.currency().code(),
                basis.currency().decimals(),
                basis.zone().getId());
    }

    PriceBasis toDomain() {
        return new PriceBasis(new CurrencyUnit(currencyCode, currencyDecimals), ZoneId.of(zone));
    }
}
