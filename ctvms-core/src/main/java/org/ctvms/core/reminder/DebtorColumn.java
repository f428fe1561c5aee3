package org.ctvms.core.reminder;

import java.util.function.Function;
import org.ctvms.core.list.SortColumn;

/** What a list of those who owe can be sorted by. */
public enum DebtorColumn implements SortColumn<Debtor> {
    /** The CRF. */
    CRF(debtor -> (long) debtor.crf().number()),
    /** The name. */
    NAME(Debtor::name),
    /** What is due on all connections together. */
    DUE(Debtor::due),
    /** How many calendar months are not settled. */
    MONTHS(debtor -> (long) debtor.pendingMonths());

    private final Function<Debtor, Comparable<?>> value;

    DebtorColumn(Function<Debtor, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(Debtor row) {
        return value.apply(row);
    }
}
