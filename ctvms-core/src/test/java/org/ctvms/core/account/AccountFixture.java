package org.ctvms.core.account;

import java.time.Duration;
import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.testkit.EngineFixture;

/** An engine with one admin and one customer, who have chosen their passwords. */
final class AccountFixture {
    static final String ADMIN = "head.clerk";
    static final String CUSTOMER = "crf100";
    static final String PASSWORD = "chosen password";

    final EngineFixture fixture;
    final Ctvms engine;
    final Crf crf;

    AccountFixture() {
        this(Settings.of("Sample Cable Network"));
    }

    AccountFixture(Settings settings) {
        fixture = EngineFixture.on("2026-03-10", settings);
        engine = fixture.engine();
        engine.createFirstAdmin(new NewAdmin(ADMIN, "Sample Head Clerk", "head@example.com"), PASSWORD);
        crf = fixture.admin().customers().add(fixture.newCustomer("Sample")).crf();
        engine.replaceGeneratedPassword(CUSTOMER, mailed(MailKind.CREDENTIALS, "password"), PASSWORD);
    }

    AdminSession signInAdmin() {
        return engine.signInAdmin(ADMIN, PASSWORD);
    }

    CustomerSession signInCustomer() {
        return engine.signInCustomer(CUSTOMER, PASSWORD);
    }

    void wait(Duration time) {
        fixture.clock().advance(time);
    }

    /** The code that was mailed last. */
    String code() {
        return mailed(MailKind.OTP, "code");
    }

    String mailed(MailKind kind, String value) {
        List<Letter> letters = letters(kind);
        return letters.get(letters.size() - 1).values().get(value);
    }

    List<Letter> letters(MailKind kind) {
        engine.mail().deliverDue();
        return fixture.mail().letters(kind);
    }

    /** A code that is not the one. */
    static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }
}
