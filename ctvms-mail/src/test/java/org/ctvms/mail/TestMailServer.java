package org.ctvms.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.stream.Stream;

/** A mail server on a free port of 127.0.0.1 for each protocol. */
final class TestMailServer {
    // why: GreenMail gives up after two seconds, which a busy machine takes
    private static final Duration START = Duration.ofMinutes(5);

    private TestMailServer() {}

    static GreenMail of(String... protocols) {
        return new GreenMail(Stream.of(protocols).map(TestMailServer::setup).toArray(ServerSetup[]::new));
    }

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(START.toMillis());
        return setup;
    }
}
