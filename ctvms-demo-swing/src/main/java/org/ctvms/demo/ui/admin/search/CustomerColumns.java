package org.ctvms.demo.ui.admin.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerColumn;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;

/** What a search shows of each customer. */
final class CustomerColumns {
    private CustomerColumns() {}

    static List<Column<Customer>> of(Ui ui) {
        return List.of(
                Column.<Customer>number(ui.text("customers.crf"), 56, customer ->
                                (long) customer.crf().number())
                        .sorted(CustomerColumn.CRF),
                Column.text(ui.text("customers.name"), 160, Customer::name).sorted(CustomerColumn.NAME),
                Column.<Customer>text(
                                ui.text("customers.mobile"),
                                140,
                                customer -> customer.contact().mobile())
                        .sorted(CustomerColumn.MOBILE),
                Column.<Customer>text(
                                ui.text("customers.email"),
                                176,
                                customer -> customer.contact().email().orElse(ui.text("common.noEmail")))
                        .sorted(CustomerColumn.EMAIL),
                Column.text(ui.text("customers.where"), 164, CustomerColumns::where)
                        .sorted(CustomerColumn.ADDRESS),
                Column.<Customer>day(
                                ui.text("customers.registeredOn"),
                                104,
                                ui.formats(),
                                customer -> Optional.of(customer.registeredOn()))
                        .sorted(CustomerColumn.REGISTERED_ON));
    }

    private static String where(Customer customer) {
        return Stream.of(customer.address().house(), customer.address().area())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
