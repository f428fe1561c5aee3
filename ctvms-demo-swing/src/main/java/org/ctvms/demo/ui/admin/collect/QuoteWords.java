package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.demo.ui.Ui;

/** What a payment will do, in one sentence. */
final class QuoteWords {
    private final Ui ui;

    QuoteWords(Ui ui) {
        this.ui = ui;
    }

    String of(PaymentQuote quote, List<Charge> charges) {
        long settled = quote.allocations().stream().filter(Allocation::settles).count();
        return quote.allocations().stream()
                .filter(allocation -> !allocation.settles())
                .findFirst()
                .map(part -> part(settled, part, left(part, charges)))
                .orElseGet(() -> ui.text("collect.settles", settled));
    }

    private String part(long settled, Allocation part, Optional<Money> left) {
        String month = ui.formats().month(part.month());
        String open = left.map(ui.formats()::money).orElse("");
        return settled == 0
                ? ui.text("collect.paysPart", month, open)
                : ui.text("collect.settlesAndPart", settled, month, open);
    }

    private static Optional<Money> left(Allocation part, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.month().equals(part.month()))
                .findFirst()
                .map(charge -> charge.open().minus(part.amount()));
    }
}
