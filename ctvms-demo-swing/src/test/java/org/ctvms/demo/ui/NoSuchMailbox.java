package org.ctvms.demo.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.mail.SmtpSettings;

/** A mail server on loopback that knows no recipient. */
final class NoSuchMailbox implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    NoSuchMailbox() throws IOException {
        Thread thread = new Thread(this::serve, "no-such-mailbox");
        thread.setDaemon(true);
        thread.start();
    }

    MailServer address() {
        return new MailServer(
                "127.0.0.1", socket.getLocalPort(), SmtpSettings.Security.NONE, "billing@sample-cable.example", "", "");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException clientOrServerGone) {
                continue;
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 sample");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(client, line.startsWith("RCPT") ? "550 5.1.1 no such mailbox" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
