package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.stream.Stream;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ListedPayment;

/** The ids of the host's own system. */
final class ExternalIdFields {
    private ExternalIdFields() {}

    static Stream<Field> all() {
        return Stream.of(keeping("ExternalId text", "externalId", ExternalIdFields::ofEachKind));
    }

    /** Gives the id to a customer, a connection and a payment, and reads it from what it finds. */
    private static String ofEachKind(Home home, String text) {
        ExternalId id = new ExternalId(text);
        home.admin().customers().setExternalId(home.me().crf(), id);
        home.admin().connections().setExternalId(home.connection(), id);
        home.admin().payments().collectCash(home.connection(), Money.of(1), id);
        boolean found = home.admin()
                        .customers()
                        .findByExternalId(id)
                        .crf()
                        .equals(home.me().crf())
                && home.admin()
                        .connections()
                        .findByExternalId(id)
                        .connection()
                        .id()
                        .equals(home.connection());
        ListedPayment payment = home.admin().payments().findByExternalId(id);
        return found ? payment.payment().externalId().orElseThrow().text() : "not found";
    }
}
