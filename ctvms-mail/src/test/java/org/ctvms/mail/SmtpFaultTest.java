package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault a refusal is, in conversations with a server that refuses. */
class SmtpFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL | 530 5.7.0 Authentication Required | SERVER",
                "MAIL | 530 5.5.1 Authentication Required | SERVER",
                "MAIL | 530 Must issue a STARTTLS command first | SERVER",
                "MAIL | 535 5.7.8 Credentials invalid | SERVER",
                "MAIL | 421 4.7.0 Try again later | SERVER",
                "MAIL | 452 4.3.1 Insufficient system storage | SERVER",
                "MAIL | 552 Quota exceeded | SERVER",
                "MAIL | 550 5.4.5 Daily user sending quota exceeded | SERVER",
                "MAIL | 550 5.7.1 Sender not allowed | SENDER",
                "MAIL | 553 5.1.8 Sender address rejected | SENDER",
                "MAIL | 550 Not allowed to send as this address | SENDER",
                "RCPT | 550 5.7.1 Relaying denied | SENDER",
                "RCPT | 554 5.7.1 Relay access denied | SENDER",
                "RCPT | 550 Relay not permitted | SENDER",
                "RCPT | 530 5.7.0 Authentication Required | SERVER",
                "RCPT | 550 5.4.5 Daily user sending quota exceeded | SERVER",
                "RCPT | 552 Quota exceeded | SERVER",
                "RCPT | 452 Quota exceeded | SERVER",
                "RCPT | 452 4.5.3 Too many recipients | SERVER",
                "RCPT | 421 4.7.0 Try again later | SERVER",
                "RCPT | 451 4.3.0 Temporary system problem | SERVER",
                "RCPT | 554 No | SERVER",
                "RCPT | 550 5.1.1 No such user | RECIPIENT",
                "RCPT | 550 No such user | RECIPIENT",
                "RCPT | 553 5.1.3 Bad address | RECIPIENT",
                "RCPT | 555 5.5.2 Syntax error | RECIPIENT",
                "RCPT | 552 5.2.2 The account you tried to reach is over quota | RECIPIENT",
                "RCPT | 550 5.2.1 The account is disabled | RECIPIENT",
                "RCPT | 550 5.4.310 DNS domain does not exist | RECIPIENT",
                "RCPT | 552 5.2.3 Message too long for this mailbox | MESSAGE",
                "RCPT | 452 4.2.2 The account is over quota for now | PASSING",
                "RCPT | 450 4.2.1 Mailbox busy | PASSING",
                "RCPT | 451 4.7.1 Greylisted, try again | PASSING",
                "RCPT | 451 Greylisted | PASSING",
                "DATA | 554 5.7.0 Refused | SENDER",
                "DATA | 503 5.5.1 Bad sequence | SERVER",
                ". | 554 5.7.1 Refused by policy | SENDER",
                ". | 550 5.7.26 Unauthenticated mail | SENDER",
                ". | 552 5.3.4 Message too big | MESSAGE",
                ". | 552 Message size exceeds the limit | MESSAGE",
                ". | 550 5.6.0 Content can't be taken | MESSAGE",
                ". | 550 5.1.1 No such user | RECIPIENT",
                ". | 451 4.3.0 Try again | SERVER",
                ". | 554 Transaction failed | SERVER"
            })
    void statusCodeSaysWhoseFaultItIs(String command, String answer, MailFault fault) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(command, answer);
                MailTransport.Delivery delivery = new SmtpMail(server.settings()).open()) {
            assertThatThrownBy(() -> delivery.send(SampleLetters.credentials(Language.ENGLISH)))
                    .isInstanceOfSatisfying(
                            MailException.class, e -> assertThat(e.fault()).isEqualTo(fault))
                    .hasMessageContaining(answer);
        }
    }

    @Test
    void slowDrippingServerIsLeftAfterTheTimeOfOneMail() throws Exception {
        try (ScriptedServer server = ScriptedServer.dribbling()) {
            SmtpMail mail =
                    new SmtpMail(server.settings(), Optional.empty(), InstantSource.system(), Duration.ofSeconds(1));
            try (MailTransport.Delivery delivery = mail.open()) {
                assertThatThrownBy(() -> delivery.send(SampleLetters.credentials(Language.ENGLISH)))
                        .isInstanceOfSatisfying(
                                MailException.class, e -> assertThat(e.fault()).isEqualTo(MailFault.SERVER))
                        .hasMessageContaining("longer than 1 s");
            }
            assertThat(server.accepted()).isEqualTo(1);
        }
    }
}
