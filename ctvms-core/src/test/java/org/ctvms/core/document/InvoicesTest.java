package org.ctvms.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoicesTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Invoices invoices = fixture.admin().invoices();
    private final Plan plan = fixture.plan(600);
    private final ServiceConnection connection = fixture.connect(plan);

    @Nested
    class Numbers {
        @Test
        @DisplayName(
                "numbers are drawn with the payment: one was read when the form opened, and two invoices shared it")
        void theSeriesStartsAt1000WithoutGapAfterARefusedPayment() {
            ServiceConnection other = fixture.connect(plan);

            assertThat(fixture.pay(connection, 300).invoice()).isEqualTo(new InvoiceNumber(1000));
            assertThatThrownBy(() -> fixture.pay(connection, 301)).isInstanceOf(RuleRefusedException.class);
            assertThat(fixture.pay(other, 600).invoice()).isEqualTo(new InvoiceNumber(1001));
            assertThat(fixture.pay(connection, 300).invoice()).isEqualTo(new InvoiceNumber(1002));
        }
    }

    @Nested
    class Content {
        private final Receipt receipt =
                fixture.admin().payments().collectOnline(connection.id(), Money.of(400), "reference-1");
        private final Invoice invoice = invoices.find(receipt.invoice());

        @Test
        void anInvoiceTellsEverythingAboutItsPayment() {
            assertThat(invoice)
                    .isEqualTo(new Invoice(
                            receipt.invoice(),
                            LocalDate.of(2025, 1, 10),
                            connection.crf(),
                            "Sample Customer",
                            Samples.address(),
                            connection.id(),
                            plan.service(),
                            plan.name(),
                            connection.deviceId(),
                            receipt.allocations(),
                            Money.of(400),
                            PaymentMode.ONLINE,
                            Optional.of("reference-1"),
                            Money.of(200),
                            connection.expiresOn(),
                            fixture.engine().settings().currency(),
                            fixture.engine().settings().operator(),
                            Optional.of(Language.ENGLISH)));
        }

        @Test
        void anInvoiceNeverChanges() {
            byte[] document = invoices.open(invoice.number()).pdf().orElseThrow();

            fixture.admin().plans().changePrice(plan.id(), Money.of(900));
            fixture.admin()
                    .connections()
                    .changePlan(connection.id(), fixture.plan(700).id());
            rename("Other Name");
            fixture.pay(connection, 200);
            fixture.runOn("2026-02-01");

            assertThat(invoices.find(invoice.number())).isEqualTo(invoice);
            assertThat(invoices.restore(invoice.number()).pdf()).contains(document);
        }

        @Test
        void anInvoiceKeepsTheOperatorOfItsDay() {
            Settings renamed = Settings.builder()
                    .operatorName("Other Network")
                    .footerNotes("Other notes")
                    .build();
            Ctvms later = Ctvms.builder()
                    .storage(fixture.storage())
                    .mail(fixture.mail())
                    .documents(new PlainDocuments())
                    .archive(fixture.archive())
                    .settings(renamed)
                    .clock(fixture.clock())
                    .build();
            AdminSession admin = later.actAsAdmin("sample clerk");

            assertThat(admin.invoices().find(invoice.number())).isEqualTo(invoice);
            InvoiceNumber next =
                    admin.payments().collectCash(connection.id(), Money.of(200)).invoice();
            assertThat(invoices.find(next).operator()).isEqualTo(new Operator("Other Network", "", "Other notes"));
        }

        @Test
        void invoiceKeepsTheLanguageItWasBookedIn() {
            byte[] first = invoices.open(invoice.number()).pdf().orElseThrow();
            Ctvms indonesian = in(Language.INDONESIAN);
            Invoices later = indonesian.actAsAdmin("sample clerk").invoices();

            assertThat(later.restore(invoice.number()).pdf()).contains(first);
            InvoiceNumber next = indonesian
                    .actAsAdmin("sample clerk")
                    .payments()
                    .collectCash(connection.id(), Money.of(200))
                    .invoice();
            assertThat(later.find(next).language()).contains(Language.INDONESIAN);
            assertThat(invoices.open(next).pdf())
                    .contains(later.restore(next).pdf().orElseThrow());
        }

        @Test
        void mailIsInTheLanguageOfItsInvoice() {
            Ctvms indonesian = in(Language.INDONESIAN);
            indonesian.mail().deliverDue();

            assertThat(fixture.mail().letters(MailKind.INVOICE)).singleElement().satisfies(letter -> {
                assertThat(letter.language()).isEqualTo(Language.ENGLISH);
                assertThat(letter.values()).containsEntry("months", "January 2025");
            });
        }

        private Ctvms in(Language language) {
            return Ctvms.builder()
                    .storage(fixture.storage())
                    .mail(fixture.mail())
                    .documents(new PlainDocuments())
                    .archive(fixture.archive())
                    .settings(Settings.builder()
                            .operatorName("Sample Network")
                            .language(language)
                            .build())
                    .clock(fixture.clock())
                    .build();
        }

        private void rename(String name) {
            Customer kept = fixture.admin().customers().find(connection.crf());
            fixture.admin()
                    .customers()
                    .change(new Customer(
                            kept.crf(),
                            name,
                            Optional.empty(),
                            Samples.address(),
                            Optional.empty(),
                            new Contact("080 1234567", "other@example.com"),
                            kept.registeredOn(),
                            Optional.empty()));
        }
    }

    @Nested
    class Documents {
        private final InvoiceNumber number = fixture.pay(connection, 600).invoice();

        @Test
        void aDocumentIsMadeOnceAndArchived() {
            assertThat(fixture.archive().find(number)).isEmpty();

            InvoiceDocument first = invoices.open(number);

            assertThat(first.state()).isEqualTo(ArchiveState.READY);
            assertThat(first.fileName()).isEqualTo("invoice-1000.pdf");
            assertThat(fixture.archive().find(number)).contains(first.pdf().orElseThrow());
            assertThat(invoices.open(number).pdf()).contains(first.pdf().orElseThrow());
        }

        @Test
        void aMissingDocumentIsToldAndRestoredWithTheSameContent() {
            byte[] before = invoices.open(number).pdf().orElseThrow();
            fixture.archive().lose(number);

            assertThat(invoices.open(number).state()).isEqualTo(ArchiveState.MISSING);
            assertThat(invoices.open(number).pdf()).isEmpty();
            assertThat(invoices.restore(number).pdf()).contains(before);
            assertThat(fixture.admin()
                            .audit()
                            .list(AuditFilter.ALL.action(AuditAction.INVOICE_RESTORED), Optional.empty(), 10))
                    .hasSize(1);
            assertThat(invoices.open(number).state()).isEqualTo(ArchiveState.READY);
        }

        @Test
        void aDamagedDocumentIsToldAndNeverHandedOut() {
            byte[] before = invoices.open(number).pdf().orElseThrow();
            fixture.archive().damage(number);

            assertThat(invoices.open(number).state()).isEqualTo(ArchiveState.DAMAGED);
            assertThat(invoices.open(number).pdf()).isEmpty();
            assertThat(invoices.restore(number).pdf()).contains(before);
        }
    }

    @Nested
    class WhoSeesThem {
        private final ServiceConnection stranger = fixture.connect(plan);
        private final InvoiceNumber own = fixture.pay(connection, 600).invoice();
        private final InvoiceNumber other = fixture.pay(stranger, 600).invoice();
        private final Invoices customers =
                fixture.engine().actAsCustomer(connection.crf()).invoices();

        @Test
        void aCustomerSeesTheOwnInvoicesOfAMonthAlone() {
            assertThat(customers.issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                    .extracting(Invoice::number)
                    .containsExactly(own);
            assertThat(customers.issuedIn(YearMonth.of(2025, 2), Optional.empty(), 10))
                    .isEmpty();
            assertThat(invoices.issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                    .hasSize(2);
        }

        @Test
        void theInvoicesOfAMonthComeInPagesByNumber() {
            InvoiceNumber last = fixture.pay(fixture.connect(plan), 600).invoice();

            assertThat(page(Optional.empty())).containsExactly(own, other);
            assertThat(page(Optional.of(other))).containsExactly(last);
            assertThat(page(Optional.of(last))).isEmpty();
        }

        private List<InvoiceNumber> page(Optional<InvoiceNumber> after) {
            return invoices.issuedIn(YearMonth.of(2025, 1), after, 2).stream()
                    .map(Invoice::number)
                    .toList();
        }

        @Test
        void anAdminSeesOneCustomersInvoicesOfAMonthEvenOfARemovedOne() {
            fixture.admin().customers().remove(connection.crf());
            Invoices removed = fixture.admin().invoicesOf(connection.crf());

            assertThat(removed.issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                    .extracting(Invoice::number)
                    .containsExactly(own);
            assertThat(removed.open(own).pdf()).isPresent();
            assertThatThrownBy(() -> removed.find(other)).isInstanceOf(NotFoundException.class);
            assertThat(fixture.admin().invoicesOf(new Crf(4711)).issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                    .isEmpty();
        }

        @Test
        void aStrangersInvoiceIsNotFound() {
            assertThatThrownBy(() -> customers.find(other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> customers.open(other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> customers.restore(other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> invoices.find(new InvoiceNumber(4711))).isInstanceOf(NotFoundException.class);
            assertThat(customers.open(own).pdf()).isPresent();
        }
    }
}
