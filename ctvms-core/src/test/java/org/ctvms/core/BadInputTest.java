package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final InvoiceFilter MONTH = InvoiceFilter.in(YearMonth.of(2025, 1));
    private static final Contact CONTACT = new Contact("080 1234567", "sample@example.com");

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminSession admin = fixture.admin();
    private final Plan plan = fixture.plan(600);
    private final ServiceConnection connection = fixture.connect(plan);
    private final CustomerSession customer = fixture.engine().actAsCustomer(connection.crf());
    private final LedgerRows before = fixture.rows();

    /** Every call that takes a text which must be there, by the field it goes to. */
    private Map<String, Consumer<String>> requiredTexts() {
        Money amount = Money.of(300);
        return Map.ofEntries(
                Map.entry("name", text -> admin.customers().add(NewCustomer.named(text, Samples.address(), CONTACT))),
                Map.entry("name of plan", text -> admin.plans().add(ServiceType.CABLE_TV, text, amount, "")),
                Map.entry("name of admin", text -> fixture.engine().actAsAdmin(text)),
                Map.entry("house", text -> move(new Address(text, "", "", "", "", ""))),
                Map.entry("mobile", text -> reach(new Contact(text, "sample@example.com"))),
                Map.entry("email", text -> reach(new Contact("080 1234567", text))),
                Map.entry("idProofType", text -> new IdProof(text, "1")),
                Map.entry("idProofNumber", text -> new IdProof("Passport", text)),
                Map.entry("userName", text -> fixture.newCustomer("Sample").withUserName(text)),
                Map.entry("deviceId", text -> connect(NewConnection.of(plan.id(), text))),
                Map.entry("reference", text -> admin.payments().collectOnline(connection.id(), amount, text)),
                Map.entry("reference of own", text -> customer.payments().payOnline(connection.id(), amount, text)),
                Map.entry("externalId", text -> new ExternalId(text)),
                Map.entry("idempotencyKey", text -> admin.payments().collectCash(connection.id(), amount, text)));
    }

    private Map<String, Consumer<String>> optionalTexts() {
        return Map.of(
                "area", text -> move(new Address("1", text, "", "", "", "")),
                "district", text -> move(new Address("1", "", text, "", "", "")),
                "state", text -> move(new Address("1", "", "", text, "", "")),
                "country", text -> move(new Address("1", "", "", "", text, "")),
                "postalCode", text -> move(new Address("1", "", "", "", "", text)),
                "description", text -> admin.plans().add(ServiceType.CABLE_TV, "Sample", Money.of(300), text),
                "text", text -> admin.customers().search(text, Optional.empty(), 10));
    }

    /** Every call that takes lines which must be there. */
    private Map<String, Consumer<String>> requiredLines() {
        ComplaintNumber number = new ComplaintNumber(1000);
        return Map.of(
                "text", text -> customer.complaints().raise(ComplaintType.OTHER, text),
                "text about own", text -> customer.complaints().raise(connection.id(), ComplaintType.OTHER, text),
                "text taken", text -> admin.complaints().raise(taken(text)),
                "note", text -> admin.complaints().resolve(number, text));
    }

    private ComplaintRequest taken(String text) {
        return ComplaintRequest.of(connection.crf(), ComplaintType.OTHER, text);
    }

    private Map<String, Consumer<Money>> amounts() {
        return Map.of(
                "amount of cash", amount -> admin.payments().collectCash(connection.id(), amount),
                "amount online", amount -> admin.payments().collectOnline(connection.id(), amount, "reference"),
                "amount quoted", amount -> admin.payments().quote(connection.id(), amount),
                "amount quoted to own", amount -> customer.payments().quote(connection.id(), amount),
                "amount of own", amount -> customer.payments().payOnline(connection.id(), amount, "reference"),
                "price", amount -> admin.plans().add(ServiceType.CABLE_TV, "Sample", amount, ""),
                "price changed", amount -> admin.plans().changePrice(plan.id(), amount));
    }

    private Map<String, Runnable> missing() {
        DailyRun run = fixture.engine().dailyRun();
        return Map.ofEntries(
                Map.entry("crf", () -> fixture.engine().actAsCustomer(null)),
                Map.entry("crf to find", () -> admin.customers().find(null)),
                Map.entry("crf to remove", () -> admin.customers().remove(null)),
                Map.entry("crf of details", () -> admin.paymentDetails(null, Year.of(2025))),
                Map.entry("year", () -> customer.paymentDetails(null)),
                Map.entry("customer", () -> admin.customers().add(null)),
                Map.entry("customer to change", () -> admin.customers().change(null)),
                Map.entry("connection", () -> fixture.newCustomer("Sample").with(null)),
                Map.entry("connection to add", () -> admin.connections().add(connection.crf(), null)),
                Map.entry("connection to close", () -> admin.connections().close(null)),
                Map.entry("connection to pay", () -> admin.payments().collectCash(null, Money.of(300))),
                Map.entry("connection to quote", () -> admin.payments().quote(null, Money.of(300))),
                Map.entry("connection of charges", () -> customer.payments().openCharges(null)),
                Map.entry(
                        "externalId of new", () -> fixture.newCustomer("Sample").withExternalId(null)),
                Map.entry(
                        "externalId of line", () -> fixture.newConnection(plan).withExternalId(null)),
                Map.entry("externalId to set", () -> admin.customers().setExternalId(connection.crf(), null)),
                Map.entry("externalId of any", () -> admin.connections().setExternalId(connection.id(), null)),
                Map.entry("externalId to find", () -> admin.customers().findByExternalId(null)),
                Map.entry("externalId of payment", () -> admin.payments().findByExternalId(null)),
                Map.entry("externalId of text", () -> new ExternalId(null)),
                Map.entry("crf to name", () -> admin.customers().setExternalId(null, new ExternalId("CRM-1"))),
                Map.entry("crf of id", () -> admin.customers().externalId(null)),
                Map.entry("connection to name", () -> admin.connections().setExternalId(null, new ExternalId("L-1"))),
                Map.entry("connection of id", () -> admin.connections().externalId(null)),
                Map.entry("crf given", () -> fixture.newCustomer("Sample").withCrf(null)),
                Map.entry("idProof", () -> fixture.newCustomer("Sample").withIdProof(null)),
                Map.entry(
                        "dateOfBirth of new",
                        () -> fixture.newCustomer("Sample").bornOn(null)),
                Map.entry("registeredOn", () -> fixture.newConnection(plan).registeredOn(null)),
                Map.entry("billedFrom", () -> fixture.newConnection(plan).billedFrom(null)),
                Map.entry("connection among others", this::customerWithoutItsConnection),
                Map.entry("plan", () -> admin.connections().changePlan(connection.id(), null)),
                Map.entry("plan to price", () -> admin.plans().changePrice(null, Money.of(300))),
                Map.entry("service", () -> admin.plans().add(null, "Sample", Money.of(300), "")),
                Map.entry("address", () -> move(null)),
                Map.entry("contact", () -> reach(null)),
                Map.entry("dateOfBirth", () -> customer.details().change(null, Samples.address(), CONTACT)),
                Map.entry("after", () -> admin.customers().search("", null, 10)),
                Map.entry("order", () -> admin.customers().search("", null, Optional.empty(), 10)),
                Map.entry("after in order", () -> admin.customers().search("", CustomerOrder.BY_CRF, null, 10)),
                Map.entry("text", () -> admin.customers().count(null)),
                Map.entry("column", () -> new CustomerOrder(null, false)),
                Map.entry("column of connections", () -> new ConnectionOrder(null, false)),
                Map.entry("column of invoices", () -> new InvoiceOrder(null, false)),
                Map.entry(
                        "order of connections",
                        () -> admin.connections().list(ConnectionFilter.ALL, null, Optional.empty(), 10)),
                Map.entry(
                        "after in order of connections",
                        () -> admin.connections().list(ConnectionFilter.ALL, ConnectionOrder.BY_ID, null, 10)),
                Map.entry("filter of a total", () -> admin.connections().total(null)),
                Map.entry(
                        "filter of invoices",
                        () -> admin.invoices().list(null, InvoiceOrder.BY_NUMBER, Optional.empty(), 10)),
                Map.entry(
                        "order of debtors",
                        () -> admin.reminders().owing(ReminderFilter.ALL, null, Optional.empty(), 10)),
                Map.entry(
                        "after in order of debtors",
                        () -> admin.reminders().owing(ReminderFilter.ALL, DebtorOrder.BY_CRF, null, 10)),
                Map.entry("filter of debtors", () -> admin.reminders().count(null)),
                Map.entry("column of debtors", () -> new DebtorOrder(null, false)),
                Map.entry("order of invoices", () -> admin.invoices().list(MONTH, null, Optional.empty(), 10)),
                Map.entry(
                        "after in order of invoices",
                        () -> admin.invoices().list(MONTH, InvoiceOrder.BY_NUMBER, null, 10)),
                Map.entry("filter of total invoices", () -> admin.invoices().total(null)),
                Map.entry("month of filter", () -> InvoiceFilter.in(null)),
                Map.entry("service of invoices", () -> MONTH.of(null)),
                Map.entry("invoice", () -> admin.invoices().find(null)),
                Map.entry("last", () -> admin.invoiceSeries().movePast(null)),
                Map.entry("month", () -> admin.invoices().issuedIn(null, Optional.empty(), 10)),
                Map.entry("after of invoices", () -> admin.invoices().issuedIn(YearMonth.of(2025, 1), null, 10)),
                Map.entry("type", () -> customer.complaints().raise(null, "Sample")),
                Map.entry(
                        "connection to complain of",
                        () -> customer.complaints().raise(null, ComplaintType.OTHER, "Sample")),
                Map.entry("complaint", () -> customer.complaints().find(null)),
                Map.entry("complaint of any", () -> admin.complaints().find(null)),
                Map.entry("complaint to read", () -> admin.complaints().markRead(null)),
                Map.entry("complaint to resolve", () -> admin.complaints().resolve(null, "Sample")),
                Map.entry("request", () -> admin.complaints().raise(null)),
                Map.entry("text taken", () -> admin.complaints().raise(taken(null))),
                Map.entry("complaint to assign", () -> admin.complaints().assign(null, Assignment.NONE)),
                Map.entry("assignment", () -> admin.complaints().assign(new ComplaintNumber(1000), null)),
                Map.entry("assignee", () -> Assignment.NONE.to(null)),
                Map.entry("dueOn", () -> Assignment.NONE.dueOn(null)),
                Map.entry("assignee of complaints", () -> ComplaintFilter.ALL.assignedTo(null)),
                Map.entry("filter", () -> admin.complaints().list(null, Optional.empty(), 10)),
                Map.entry("below", () -> admin.complaints().list(ComplaintFilter.ALL, null, 10)),
                Map.entry("below of own", () -> customer.complaints().list(null, 10)),
                Map.entry("which", () -> ComplaintFilter.ALL.only(null)),
                Map.entry("crf of complaints", () -> ComplaintFilter.ALL.of(null)),
                Map.entry("filter of connections", () -> admin.connections().list(null, Optional.empty(), 10)),
                Map.entry("after of connections", () -> admin.connections().list(ConnectionFilter.ALL, null, 10)),
                Map.entry("status", () -> ConnectionFilter.ALL.only(null)),
                Map.entry("service of connections", () -> ConnectionFilter.ALL.of(null)),
                Map.entry("renewingOn", () -> ConnectionFilter.ALL.renewingOn(null)),
                Map.entry("crf of invoices", () -> admin.invoicesOf(null)),
                Map.entry("progress", () -> run.run(null, Cancellation.NEVER)),
                Map.entry("cancellation", () -> run.run(Progress.NONE, null)),
                Map.entry("storage", () -> fixture.engine().on(null)),
                Map.entry("userName", () -> fixture.engine().signInCustomer(null, "password")),
                Map.entry("password", () -> fixture.engine().signInCustomer("sample", null)));
    }

    private void customerWithoutItsConnection() {
        NewCustomer whole = fixture.newCustomer("Sample");
        new NewCustomer(
                whole.name(),
                whole.address(),
                whole.contact(),
                whole.crf(),
                whole.userName(),
                whole.dateOfBirth(),
                whole.idProof(),
                Collections.singletonList(null),
                whole.externalId());
    }

    private void move(Address address) {
        customer.details().change(Optional.empty(), address, CONTACT);
    }

    private void reach(Contact contact) {
        customer.details().change(Optional.empty(), Samples.address(), contact);
    }

    private void connect(NewConnection asked) {
        admin.connections().add(connection.crf(), asked);
    }

    @TestFactory
    Stream<DynamicTest> aTextThatCantBeKeptIsRefusedByItsField() {
        return Stream.concat(requiredTexts().entrySet().stream(), optionalTexts().entrySet().stream())
                .flatMap(call -> Stream.of(
                                null, "bell\u0007", "line\r\nBcc: x", "lone\uD800", "\u202Etxet", "x".repeat(10_000))
                        .map(text -> refused(
                                call.getKey(), text, () -> call.getValue().accept(text))));
    }

    @TestFactory
    Stream<DynamicTest> linesThatCantBeKeptAreRefusedByTheirField() {
        return requiredLines().entrySet().stream()
                .flatMap(call -> Stream.of(null, "bell\u0007", "lone\uD800", "\u202Etxet", "x".repeat(10_000))
                        .map(text -> refused(
                                call.getKey(), text, () -> call.getValue().accept(text))));
    }

    @TestFactory
    Stream<DynamicTest> aPageHasOneToAThousandComplaints() {
        return refusedLimits(limit -> admin.complaints().list(ComplaintFilter.ALL, Optional.empty(), limit));
    }

    @TestFactory
    Stream<DynamicTest> aPageHasOneToAThousandConnections() {
        return refusedLimits(limit -> admin.connections().list(ConnectionFilter.ALL, Optional.empty(), limit));
    }

    @TestFactory
    Stream<DynamicTest> aPageHasOneToAThousandInvoices() {
        return refusedLimits(limit -> admin.invoices().issuedIn(YearMonth.of(2025, 1), Optional.empty(), limit));
    }

    private Stream<DynamicTest> refusedLimits(Consumer<Integer> call) {
        return Stream.of(0, -1, 1001).map(limit -> refused("limit", limit.toString(), () -> call.accept(limit)));
    }

    @TestFactory
    Stream<DynamicTest> aTextThatMustBeThereIsRefusedWhenItIsBlank() {
        return Stream.concat(requiredTexts().entrySet().stream(), requiredLines().entrySet().stream())
                .flatMap(call -> Stream.of("", "   ", "\t\n")
                        .map(text -> refused(
                                call.getKey(), text, () -> call.getValue().accept(text))));
    }

    @TestFactory
    Stream<DynamicTest> anIdentifierThatHoldsWhatNobodySeesIsRefusedByItsField() {
        return Stream.of("name of plan", "deviceId", "reference", "reference of own", "idempotencyKey", "externalId")
                .flatMap(field -> Stream.of(
                                "x-77\u200B", "\uFEFFx-77", "x\u00AD77", "x\u200D77", "x\u00A077", "x\u280077")
                        .map(text -> refused(
                                field, text, () -> requiredTexts().get(field).accept(text))));
    }

    @TestFactory
    Stream<DynamicTest> anAmountThatNobodyPaysIsRefusedByItsField() {
        return amounts().entrySet().stream()
                .flatMap(call -> Stream.of("0", "-250", "250.001", "1000000000000")
                        .map(amount -> refused(
                                call.getKey(), amount, () -> call.getValue().accept(Money.of(amount)))));
    }

    @TestFactory
    Stream<DynamicTest> anAmountThatIsMissingIsRefusedByItsField() {
        return amounts().entrySet().stream()
                .map(call -> refused(call.getKey(), null, () -> call.getValue().accept(null)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsRefusedByItsField() {
        return missing().entrySet().stream().map(call -> refused(call.getKey(), null, call.getValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "O'Brien\"; DROP TABLE x; --",
                "<script>",
                "سعيد",
                "छाया",
                "🎉 party",
                "%s ${x} {{y}}",
                "\\0"
            })
    void aTextThatIsOnlyOddComesOutIntact(String text) {
        Crf crf = admin.customers().add(fixture.newCustomer(text)).crf();

        assertThat(admin.customers().find(crf).name()).isEqualTo(text);
    }

    @Test
    void anIdentifierIsTheSameWithSpacesOfAnyKindAroundIt() {
        for (String space : List.of(" ", "\t", "\u00A0", "\u2007", "\u202F", "\u3000")) {
            assertThat(NewConnection.of(plan.id(), space + "x-77" + space).deviceId())
                    .isEqualTo("x-77");
            assertThatThrownBy(() ->
                            admin.plans().add(ServiceType.CABLE_TV, space + plan.name() + space, Money.of(300), ""))
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000_000, Integer.MIN_VALUE})
    void aCrfIsANumberOfAtMostNineDigits(int number) {
        assertThatThrownBy(() -> new Crf(number)).isInstanceOf(InvalidInputException.class);
    }

    private DynamicTest refused(String field, String value, Runnable call) {
        String shown = value == null
                ? "null"
                : value.codePoints().limit(12).mapToObj(Integer::toHexString).toList() + "";
        return dynamicTest(field + " of " + shown, () -> {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.field()).isEqualTo(field.split(" ")[0]));
            assertThat(fixture.rows()).isEqualTo(before);
        });
    }
}
