package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.NotFoundException;

/** Who fits what was typed, in pages; whoever has just that CRF comes first, for mobiles hold such digits too. */
record Matches(AdminSession session, String typed) {
    static final int PAGE = 50;
    private static final int LONGEST_CRF = 9;

    /** The first page. Off the event thread. */
    List<Customer> first() {
        List<Customer> page = session.customers().search(typed, Optional.empty(), PAGE);
        return Stream.concat(exact().stream(), page.stream()).distinct().toList();
    }

    /** The page behind those that are shown, without any of them. Off the event thread. */
    List<Customer> after(List<Customer> shown) {
        Optional<Crf> last = Optional.of(shown.get(shown.size() - 1).crf());
        return session.customers().search(typed, last, PAGE).stream()
                .filter(customer -> !shown.contains(customer))
                .toList();
    }

    /** Whether only that customer can be meant. */
    boolean isExactly(Customer customer) {
        return customer.crf().toString().equals(typed.strip());
    }

    private Optional<Customer> exact() {
        String digits = typed.strip();
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
