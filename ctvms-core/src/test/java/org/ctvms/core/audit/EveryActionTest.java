package org.ctvms.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each use case leaves in the trail: one entry, by whom it was, about whom it was. */
class EveryActionTest {
    private static final String CLERK = "sample clerk";
    private static final String CUSTOMER = "CRF 100";
    private static final List<Recorded> TABLE = List.of(
            byClerk(AuditAction.CUSTOMER_ADDED, true, Doing::nothingMore),
            byClerk(AuditAction.CUSTOMER_CHANGED, true, Doing::changeCustomer),
            byClerk(AuditAction.CUSTOMER_CHANGED, true, Doing::setCustomersExternalId),
            byClerk(AuditAction.CUSTOMER_CHANGED, true, Doing::setConnectionsExternalId),
            byCustomer(AuditAction.CUSTOMER_CHANGED, Doing::changeOwnDetails),
            byClerk(AuditAction.CUSTOMER_REMOVED, true, Doing::removeCustomer),
            byClerk(AuditAction.PLAN_ADDED, false, Doing::nothingMore),
            byClerk(AuditAction.PRICE_CHANGED, false, Doing::changePrice),
            byClerk(AuditAction.CONNECTION_ADDED, true, Doing::addConnection),
            byClerk(AuditAction.CONNECTION_PLAN_CHANGED, true, Doing::changePlan),
            byClerk(AuditAction.CONNECTION_RECONNECTED, true, Doing::reconnect),
            byClerk(AuditAction.CONNECTION_CLOSED, true, Doing::close),
            byClerk(AuditAction.PAYMENT_COLLECTED, true, Doing::collectCash),
            byCustomer(AuditAction.PAYMENT_COLLECTED, Doing::payOnline),
            byClerk(AuditAction.INVOICE_RESTORED, true, Doing::restoreInvoice),
            byCustomer(AuditAction.INVOICE_RESTORED, Doing::restoreOwnInvoice),
            byClerk(AuditAction.INVOICE_SERIES_MOVED, false, Doing::moveInvoiceSeries),
            byClerk(AuditAction.REMINDED, true, Doing::remind),
            byClerk(AuditAction.REMINDED, false, Doing::remindAll),
            byCustomer(AuditAction.COMPLAINT_RAISED, Doing::complain),
            byClerk(AuditAction.COMPLAINT_RAISED, true, Doing::takeComplaint),
            byClerk(AuditAction.COMPLAINT_ASSIGNED, true, Doing::assign),
            byClerk(AuditAction.COMPLAINT_READ, true, Doing::markRead),
            byClerk(AuditAction.COMPLAINT_RESOLVED, true, Doing::resolve),
            byClerk(AuditAction.REPORT_MADE, false, Doing::makeReport),
            byClerk(AuditAction.MAIL_RESENT, false, Doing::resend),
            byClerk(AuditAction.MAIL_RESENT, false, Doing::resendAll),
            byClerk(AuditAction.ADMIN_ADDED, false, Doing::addAdmin),
            byAdmin(AuditAction.ADMIN_ADDED, Doing::createFirstAdmin),
            byClerk(AuditAction.ADMIN_DISABLED, false, Doing::disableAdmin),
            byClerk(AuditAction.ADMIN_ENABLED, false, Doing::enableAdmin),
            byClerk(AuditAction.USER_NAME_CHANGED, false, Doing::renameAdmin),
            byClerk(AuditAction.USER_NAME_CHANGED, true, Doing::renameCustomer),
            byClerk(AuditAction.CLOCK_CONFIRMED, false, Doing::confirmTheClock),
            byClerk(AuditAction.AUDIT_PRUNED, false, Doing::pruneTheTrail),
            byAdmin(AuditAction.SIGNED_IN, Doing::signInAdmin),
            byCustomer(AuditAction.SIGNED_IN, Doing::signInCustomer),
            byAdmin(AuditAction.SIGN_IN_LOCKED, Doing::failAsAdmin),
            byCustomer(AuditAction.SIGN_IN_LOCKED, Doing::failAsCustomer),
            byClerk(AuditAction.CREDENTIALS_ISSUED, true, Doing::issueCredentials),
            byCustomer(AuditAction.PASSWORD_CHANGED, Doing::replaceGeneratedPassword),
            byCustomer(AuditAction.PASSWORD_CHANGED, Doing::changePassword),
            byAdmin(AuditAction.PASSWORD_RESET, Doing::resetAdminsPassword),
            byCustomer(AuditAction.PASSWORD_RESET, Doing::resetCustomersPassword));

    @TestFactory
    List<DynamicTest> eachUseCaseLeavesOneEntryByWhomAndAboutWhomItWas() {
        return TABLE.stream()
                .map(row -> DynamicTest.dynamicTest(row.action() + " by " + row.by(), () -> check(row)))
                .toList();
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(TABLE).extracting(Recorded::action).contains(AuditAction.values());
    }

    private static void check(Recorded row) throws Exception {
        Doing world = new Doing();
        row.act().in(world);
        AuditFilter wanted = AuditFilter.ALL.action(row.action()).by(row.by());
        assertThat(world.admin.audit().list(wanted, Optional.empty(), 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.entry().crf()).isEqualTo(row.about());
                    assertThat(line.entry().details()).isNotBlank();
                });
    }

    private static Recorded byClerk(AuditAction action, boolean aboutTheCustomer, Act act) {
        return new Recorded(action, CLERK, Optional.of(new Crf(100)).filter(crf -> aboutTheCustomer), act);
    }

    private static Recorded byCustomer(AuditAction action, Act act) {
        return new Recorded(action, CUSTOMER, Optional.of(new Crf(100)), act);
    }

    private static Recorded byAdmin(AuditAction action, Act act) {
        return new Recorded(action, "head.clerk", Optional.empty(), act);
    }

    private interface Act {
        void in(Doing world) throws Exception;
    }

    private record Recorded(AuditAction action, String by, Optional<Crf> about, Act act) {}
}
