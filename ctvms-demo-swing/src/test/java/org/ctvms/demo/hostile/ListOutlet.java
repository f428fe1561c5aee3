package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.reminder.ReminderFilter;

/** Lists, dashboards and the trail tell the same texts as the customer and the invoice. */
final class ListOutlet {
    private static final int ALL = 1000;

    private final Home home;
    private final Customer customer;
    private final Invoice invoice;

    private ListOutlet(Papers papers) {
        this.home = papers.home();
        this.customer = papers.home().customer();
        this.invoice = papers.invoice();
    }

    static void check(Papers papers) {
        ListOutlet outlet = new ListOutlet(papers);
        outlet.debtors();
        outlet.dashboard();
        outlet.connections();
        outlet.complaints();
        outlet.trail();
    }

    private void debtors() {
        assertThat(home.admin().reminders().owing(ReminderFilter.ALL, Optional.empty(), ALL))
                .filteredOn(debtor -> debtor.crf().equals(customer.crf()))
                .singleElement()
                .satisfies(debtor -> assertThat(debtor.name()).isEqualTo(customer.name()))
                .satisfies(debtor -> assertThat(debtor.connections()).anySatisfy(owing -> {
                    assertThat(owing.deviceId()).isEqualTo(invoice.deviceId());
                    assertThat(owing.planName()).isEqualTo(invoice.planName());
                }));
    }

    private void dashboard() {
        assertThat(home.me().dashboard().connections()).anySatisfy(own -> {
            assertThat(own.connection().deviceId()).isEqualTo(invoice.deviceId());
            assertThat(own.planName()).isEqualTo(invoice.planName());
        });
    }

    private void connections() {
        assertThat(home.admin().connections().list(ConnectionFilter.ALL, Optional.empty(), ALL))
                .filteredOn(listed -> listed.overview().connection().id().equals(invoice.connectionId()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.customerName()).isEqualTo(customer.name());
                    assertThat(listed.mobile()).isEqualTo(customer.contact().mobile());
                    assertThat(listed.overview().planName()).isEqualTo(invoice.planName());
                });
    }

    private void complaints() {
        ComplaintFilter own = ComplaintFilter.ALL.of(customer.crf());
        assertThat(home.admin().complaints().list(own, Optional.empty(), ALL))
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint.customerName()).isEqualTo(customer.name()))
                .extracting(Complaint::forCustomer)
                .containsAll(home.me().dashboard().openComplaints());
    }

    private void trail() {
        AuditFilter added = AuditFilter.ALL.about(customer.crf()).action(AuditAction.CUSTOMER_ADDED);
        assertThat(home.admin().audit().list(added, Optional.empty(), ALL))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().details()).isEqualTo(customer.name()));
    }
}
