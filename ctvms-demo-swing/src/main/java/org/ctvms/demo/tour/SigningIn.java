package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.CtvmsException;

/**
 * A few customers sign in with what was mailed to them: they choose a password, move, change the password with a code,
 * and forget it. Needs a catcher of mails.
 */
final class SigningIn {
    private static final int ONE_IN = 25;
    private static final String CHOSEN = "sample password one";
    private static final String CHANGED = "sample password two";
    private static final String RESET = "sample password three";

    private final Ctvms engine;
    private final AdminSession admin;
    private final TourPost post;
    private final Findings findings;
    private int codes;

    SigningIn(Ctvms engine, AdminSession admin, TourPost post, Findings findings) {
        this.engine = engine;
        this.admin = admin;
        this.post = post;
        this.findings = findings;
    }

    void live(LocalDate day, LocalDate yearBegins, List<Crf> customers) {
        if (!post.canBeRead() || !day.equals(yearBegins.plusDays(70))) {
            return;
        }
        customers.stream().filter(crf -> crf.number() % ONE_IN == 1).forEach(this::move);
        customers.stream().filter(crf -> crf.number() % ONE_IN == 2).forEach(this::forget);
    }

    /** First sign-in with the mailed password, another house, another password. */
    private void move(Crf crf) {
        Optional<String> email = admin.customers().find(crf).contact().email();
        Optional<String> mailed = email.flatMap(post::password);
        // why: who moved in in an earlier year has chosen a password long ago
        mailed.ifPresent(generated -> {
            String userName = admin.accounts().of(crf).userName();
            engine.replaceGeneratedPassword(userName, generated, CHOSEN);
            CustomerSession customer = engine.signInCustomer(userName, CHOSEN);
            changeHouse(customer);
            customer.password().requestCode();
            customer.password().change(CHOSEN, code(email.orElseThrow()), CHANGED);
            findings.expect("who signs in as " + userName, signsIn(userName, CHANGED), Optional.of(crf));
            findings.expect("the old password of " + userName, signsIn(userName, CHOSEN), Optional.empty());
        });
    }

    private static void changeHouse(CustomerSession customer) {
        Customer before = customer.details().show();
        Address old = before.address();
        Address moved = new Address(
                "New " + old.house(), old.area(), old.district(), old.state(), old.country(), old.postalCode());
        customer.details().change(before.dateOfBirth(), moved, before.contact());
    }

    private void forget(Crf crf) {
        String userName = admin.accounts().of(crf).userName();
        engine.forgottenPassword().requestCode(userName);
        String code = code(admin.customers().find(crf).contact().email().orElseThrow());
        engine.forgottenPassword().reset(userName, code, RESET);
        findings.expect("who signs in as " + userName, signsIn(userName, RESET), Optional.of(crf));
    }

    private String code(String email) {
        codes++;
        return post.code(email).orElseThrow(() -> new IllegalStateException("no code came to " + email));
    }

    private Optional<Crf> signsIn(String userName, String password) {
        try {
            return Optional.of(engine.signInCustomer(userName, password).crf());
        } catch (CtvmsException refused) {
            return Optional.empty();
        }
    }

    int codes() {
        return codes;
    }
}
