package org.ctvms.demo.ui.admin.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.NotFoundException;

/** The customers who match a text, in pages. The one with exactly that CRF comes first: mobile numbers contain it too. */
record Matches(AdminSession session, String text) {
    static final int PAGE = 100;
    private static final int LONGEST_CRF = 9;

    /** The first page. Off the event thread. */
    List<Customer> first() {
        List<Customer> page = session.customers().search(text, Optional.empty(), PAGE);
        return Stream.concat(exact().stream(), page.stream()).distinct().toList();
    }

    /** The page after the rows shown, without any of them. Off the event thread. */
    List<Customer> after(List<Customer> shown) {
        Optional<Crf> last = Optional.of(shown.get(shown.size() - 1).crf());
        return session.customers().search(text, last, PAGE).stream()
                .filter(customer -> !shown.contains(customer))
                .toList();
    }

    /** Whether the text names this customer and no other. */
    boolean isExactly(Customer customer) {
        return customer.crf().toString().equals(text.strip());
    }

    private Optional<Customer> exact() {
        String digits = text.strip();
        if (digits.length() > LONGEST_CRF || !digits.matches("[1-9][0-9]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.customers().find(new Crf(Integer.parseInt(digits))))
                    .filter(customer -> !customer.isRemoved());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
