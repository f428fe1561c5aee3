package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.mail.ScriptedServer.Farewell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptTransportTest {
    private static final int LETTERS = 3;

    private static void sendTo(ScriptedServer server) throws MailException {
        try (MailTransport.Delivery delivery = new SmtpMail(server.settings()).open()) {
            for (int letter = 0; letter < LETTERS; letter++) {
                delivery.send(SampleLetters.credentials(Language.ENGLISH));
            }
        }
    }

    @Test
    void aServerThatJustTookALetterIsNotAskedWhetherItIsThere() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Farewell.STAYS)) {
            sendTo(server);

            assertThat(server.accepted()).isEqualTo(LETTERS);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.commands().stream().filter("NOOP"::equals)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS_UP", "SAYS_THAT_IT_CLOSES"})
    void aConnectionThatEndsAfterALetterFailsNoOther(Farewell farewell) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(farewell)) {
            sendTo(server);

            assertThat(server.accepted()).isEqualTo(LETTERS);
            assertThat(server.connections()).isEqualTo(LETTERS);
        }
    }

    @Test
    void aLetterThatTheServerMayHaveTakenIsNotSentAgainAtOnce() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Farewell.HANGS_UP_WITHOUT_AN_ANSWER)) {
            assertThatThrownBy(() -> sendTo(server))
                    .isInstanceOfSatisfying(
                            MailException.class, e -> assertThat(e.permanent()).isFalse());

            assertThat(server.accepted()).isEqualTo(1);
        }
    }
}
