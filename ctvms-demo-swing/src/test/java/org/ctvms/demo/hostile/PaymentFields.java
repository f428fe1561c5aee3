package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.payment.CustomerPayments;
import org.ctvms.core.payment.Receipt;

/** References and keys; the same reference again is the same payment, so that each is read from one invoice. */
final class PaymentFields {
    private static final Money ONE = Money.of(1);

    private PaymentFields() {}

    static Stream<Field> all() {
        return Stream.of(references(), identified(), keys()).flatMap(fields -> fields);
    }

    private static Stream<Field> references() {
        return Stream.of(
                keeping(
                        "AdminPayments.collectOnlineTogether/2 reference",
                        "reference",
                        (home, text) -> reference(home, only(office(home).collectOnlineTogether(one(home), text)))),
                keeping(
                        "AdminPayments.collectOnlineTogether/3 reference",
                        "reference",
                        (home, text) -> reference(
                                home, only(office(home).collectOnlineTogether(one(home), text, plain(home))))),
                keeping(
                        "CustomerPayments.payOnlineTogether/3 reference",
                        "reference",
                        (home, text) ->
                                reference(home, only(own(home).payOnlineTogether(one(home), text, plain(home))))),
                keeping(
                        "CustomerPayments.payOnlineTogether/2 reference",
                        "reference",
                        (home, text) -> reference(home, only(own(home).payOnlineTogether(one(home), text)))),
                keeping(
                        "AdminPayments.collectOnline/3 reference",
                        "reference",
                        (home, text) -> reference(home, office(home).collectOnline(home.connection(), ONE, text))),
                keeping(
                        "AdminPayments.collectOnline/4 String reference",
                        "reference",
                        (home, text) ->
                                reference(home, office(home).collectOnline(home.connection(), ONE, text, plain(home)))),
                keeping(
                        "CustomerPayments.payOnline/3 reference",
                        "reference",
                        (home, text) -> reference(home, own(home).payOnline(home.connection(), ONE, text))),
                keeping(
                        "CustomerPayments.payOnline/4 String reference",
                        "reference",
                        (home, text) ->
                                reference(home, own(home).payOnline(home.connection(), ONE, text, plain(home)))));
    }

    /** References of payments with an external id, each of which is another payment. */
    private static Stream<Field> identified() {
        return Stream.of(
                keeping(
                                "AdminPayments.collectOnline/4 ExternalId reference",
                                "reference",
                                (home, text) -> readBack(
                                        home, office(home).collectOnline(home.connection(), ONE, text, id(home))))
                        .shaped(text -> text + " 2"),
                keeping(
                                "CustomerPayments.payOnline/4 ExternalId reference",
                                "reference",
                                (home, text) ->
                                        readBack(home, own(home).payOnline(home.connection(), ONE, text, id(home))))
                        .shaped(text -> text + " 3"));
    }

    private static ExternalId id(Home home) {
        return new ExternalId(plain(home));
    }

    private static String reference(Home home, Receipt receipt) {
        home.receipt(receipt);
        return readBack(home, receipt);
    }

    private static String readBack(Home home, Receipt receipt) {
        return home.me().invoices().find(receipt.invoice()).reference().orElseThrow();
    }

    private static Map<ConnectionId, Money> one(Home home) {
        return Map.of(home.connection(), ONE);
    }

    private static Receipt only(List<Receipt> receipts) {
        return receipts.get(0);
    }

    private static Stream<Field> keys() {
        String key = "idempotencyKey";
        return Stream.of(
                keeping(
                                "AdminPayments.collectOnlineTogether/3 idempotencyKey",
                                key,
                                (home, text) -> key(
                                        home, only(office(home).collectOnlineTogether(one(home), plain(home), text))))
                        .shaped(text -> text + " 4"),
                keeping(
                                "CustomerPayments.payOnlineTogether/3 idempotencyKey",
                                key,
                                (home, text) ->
                                        key(home, only(own(home).payOnlineTogether(one(home), plain(home), text))))
                        .shaped(text -> text + " 5"),
                keeping(
                                "AdminPayments.collectCashTogether/2 idempotencyKey",
                                key,
                                (home, text) -> key(home, only(office(home).collectCashTogether(one(home), text))))
                        .shaped(text -> text + " 6"),
                keeping(
                        "AdminPayments.collectCash/3 String idempotencyKey",
                        key,
                        (home, text) -> key(home, office(home).collectCash(home.connection(), ONE, text))),
                keeping(
                                "AdminPayments.collectOnline/4 String idempotencyKey",
                                key,
                                (home, text) -> key(
                                        home, office(home).collectOnline(home.connection(), ONE, plain(home), text)))
                        .shaped(text -> text + " 2"),
                keeping(
                                "CustomerPayments.payOnline/4 String idempotencyKey",
                                key,
                                (home, text) ->
                                        key(home, own(home).payOnline(home.connection(), ONE, plain(home), text)))
                        .shaped(text -> text + " 3"));
    }

    private static String key(Home home, Receipt receipt) {
        return home.stage().keyOf(receipt.invoice().value());
    }

    private static AdminPayments office(Home home) {
        return home.admin().payments();
    }

    private static CustomerPayments own(Home home) {
        return home.me().payments();
    }

    private static String plain(Home home) {
        return "SAMPLE-" + home.draw();
    }
}
