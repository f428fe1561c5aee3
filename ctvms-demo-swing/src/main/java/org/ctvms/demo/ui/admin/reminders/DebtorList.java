package org.ctvms.demo.ui.admin.reminders;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorColumn;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.Order;
import org.ctvms.demo.ui.table.Total;

/** Those who owe and are wanted by a filter. */
record DebtorList(AdminReminders reminders, ReminderFilter filter) implements Listing<Debtor> {
    @Override
    public List<Debtor> page(Optional<Order<Debtor>> order, Optional<Debtor> after, int limit) {
        return reminders.owing(filter, order.map(DebtorList::order).orElse(DebtorOrder.BY_CRF), after, limit);
    }

    private static DebtorOrder order(Order<Debtor> asked) {
        return new DebtorOrder(asked.by(DebtorColumn.class), asked.descending());
    }

    @Override
    public Optional<Total> total() {
        return Optional.of(new Total(reminders.count(filter), Optional.empty()));
    }
}
