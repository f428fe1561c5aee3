package org.ctvms.demo.ui.admin.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;

/** What a search shows of each customer. */
final class CustomerColumns {
    private CustomerColumns() {}

    static List<Column<Customer>> of(Ui ui) {
        return List.of(
                Column.number(ui.text("customers.crf"), 56, customer ->
                        (long) customer.crf().number()),
                Column.text(ui.text("customers.name"), 160, Customer::name),
                Column.text(
                        ui.text("customers.mobile"),
                        140,
                        customer -> customer.contact().mobile()),
                Column.text(
                        ui.text("customers.email"),
                        176,
                        customer -> customer.contact().email().orElse(ui.text("common.noEmail"))),
                Column.text(ui.text("customers.where"), 164, CustomerColumns::where),
                Column.day(
                        ui.text("customers.registeredOn"),
                        104,
                        ui.formats(),
                        customer -> Optional.of(customer.registeredOn())));
    }

    private static String where(Customer customer) {
        return Stream.of(customer.address().house(), customer.address().area())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
