package org.ctvms.core.registration;

import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.customer.Customer;

/** Names what was changed of a customer. */
final class CustomerChange {
    private CustomerChange() {}

    static String between(Customer before, Customer after) {
        List<String> fields = new ArrayList<>();
        note(fields, "name", before.name(), after.name());
        note(fields, "date of birth", before.dateOfBirth(), after.dateOfBirth());
        note(fields, "address", before.address(), after.address());
        note(fields, "ID proof", before.idProof(), after.idProof());
        note(fields, "mobile", before.contact().mobile(), after.contact().mobile());
        note(fields, "e-mail", before.contact().email(), after.contact().email());
        return fields.isEmpty() ? "nothing" : String.join(", ", fields);
    }

    private static void note(List<String> fields, String field, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(field);
        }
    }
}
