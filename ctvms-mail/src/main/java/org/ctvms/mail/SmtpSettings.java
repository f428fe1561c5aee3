package org.ctvms.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.ctvms.core.customer.EmailAddress;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;

/**
 * How the mail server is reached. For Gmail: {@code of("smtp.gmail.com", 587, "you@gmail.com").login("you@gmail.com",
 * appPassword)}.
 *
 * @param host the submission server
 * @param port 587 for STARTTLS, 465 for TLS from the first byte (RFC 8314)
 * @param security how the connection is kept private
 * @param tls who is trusted to vouch for the server; those whom Java trusts if empty
 * @param login who signs in, if the server asks for it
 * @param sender the address letters come from
 * @param senderName the name beside it; the operator's by default
 * @param replyTo where answers go, if not to the sender
 * @param connectTimeout how long to wait for the server
 * @param readTimeout how long to wait for each of its answers
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        Optional<SSLContext> tls,
        Optional<Login> login,
        String sender,
        Optional<String> senderName,
        Optional<String> replyTo,
        Duration connectTimeout,
        Duration readTimeout) {
    /** Checks all at once; {@link InvalidSettingsException} lists every mistake. */
    public SmtpSettings {
        List<InvalidInputException> problems =
                missing(host, security, tls, login, sender, senderName, replyTo, connectTimeout, readTimeout);
        if (problems.isEmpty()) {
            demand(problems, !host.isBlank(), "smtp.host", "is empty; it must name a mail server", Flaw.EMPTY);
            demandAddress(problems, "smtp.sender", sender);
            replyTo.ifPresent(address -> demandAddress(problems, "smtp.replyTo", address));
            demandPositive(problems, "smtp.connectTimeout", connectTimeout);
            demandPositive(problems, "smtp.readTimeout", readTimeout);
        }
        demand(
                problems,
                port >= 1 && port <= 65_535,
                "smtp.port",
                "is " + port + "; it must be from 1 to 65535",
                Flaw.OUT_OF_RANGE,
                1,
                65_535);
        if (!problems.isEmpty()) {
            throw InvalidSettingsException.of(problems);
        }
    }

    /** How the connection is kept private. */
    public enum Security {
        /** Plain at first, then TLS, without which no letter is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        IMPLICIT_TLS,
        /** Not at all; for a server on the same machine. */
        NONE
    }

    /**
     * Who signs in.
     *
     * @param user the user's name
     * @param password the password; never part of a text form
     */
    public record Login(String user, String password) {
        /** Checks that both are there. */
        public Login {
            Check.given("smtp.user", user);
            Check.given("smtp.password", password);
        }

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** A server reached by STARTTLS, without signing in. */
    public static SmtpSettings of(String host, int port, String sender) {
        return new SmtpSettings(
                host,
                port,
                Security.STARTTLS,
                Optional.empty(),
                Optional.empty(),
                sender,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20));
    }

    /** The same with the kind of privacy. */
    public SmtpSettings security(Security kind) {
        return new SmtpSettings(host, port, kind, tls, login, sender, senderName, replyTo, connectTimeout, readTimeout);
    }

    /**
     * The same with other trust than Java's, such as in a {@linkplain TrustedCertificates private authority}. The
     * certificate must still fit the server's name.
     */
    public SmtpSettings tls(SSLContext trust) {
        return new SmtpSettings(
                host,
                port,
                security,
                Optional.of(Check.given("smtp.tls", trust)),
                login,
                sender,
                senderName,
                replyTo,
                connectTimeout,
                readTimeout);
    }

    /** The same, signing in. */
    public SmtpSettings login(String user, String password) {
        Optional<Login> who = Optional.of(new Login(user, password));
        return new SmtpSettings(
                host, port, security, tls, who, sender, senderName, replyTo, connectTimeout, readTimeout);
    }

    /** The same with the name beside the sender's address. */
    public SmtpSettings senderName(String name) {
        return new SmtpSettings(
                host,
                port,
                security,
                tls,
                login,
                sender,
                Optional.of(Check.given("smtp.senderName", name)),
                replyTo,
                connectTimeout,
                readTimeout);
    }

    /** The same with the address for answers. */
    public SmtpSettings replyTo(String address) {
        return new SmtpSettings(
                host,
                port,
                security,
                tls,
                login,
                sender,
                senderName,
                Optional.of(Check.given("smtp.replyTo", address)),
                connectTimeout,
                readTimeout);
    }

    /** The same with other timeouts. */
    public SmtpSettings timeouts(Duration connect, Duration read) {
        return new SmtpSettings(host, port, security, tls, login, sender, senderName, replyTo, connect, read);
    }

    // why: a privacy that is missing must never come to mean none
    private static List<InvalidInputException> missing(Object... values) {
        List<String> names = List.of(
                "host", "security", "tls", "login", "sender", "senderName", "replyTo", "connectTimeout", "readTimeout");
        List<InvalidInputException> problems = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            demand(problems, values[at] != null, "smtp." + names.get(at), "is missing", Flaw.MISSING);
        }
        return problems;
    }

    private static void demandAddress(List<InvalidInputException> problems, String property, String address) {
        demand(
                problems,
                isAddress(address),
                property,
                "is '" + Check.shown(address) + "'; it must be an address like billing@example.com",
                Flaw.NOT_AN_EMAIL_ADDRESS);
    }

    private static boolean isAddress(String text) {
        try {
            return EmailAddress.check("address", text).equals(text);
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static void demandPositive(List<InvalidInputException> problems, String property, Duration timeout) {
        demand(
                problems,
                !timeout.isNegative() && !timeout.isZero(),
                property,
                "is " + timeout + "; it must be positive",
                Flaw.NOT_POSITIVE);
    }

    private static void demand(
            List<InvalidInputException> problems,
            boolean fulfilled,
            String property,
            String problem,
            Flaw flaw,
            Object... limits) {
        if (!fulfilled) {
            problems.add(new InvalidInputException(property, problem, flaw, limits));
        }
    }
}
