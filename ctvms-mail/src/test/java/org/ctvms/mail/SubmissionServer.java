package org.ctvms.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A submission server on loopback that takes letters only by TLS and from those who signed in (RFC 3207, RFC 4954). */
final class SubmissionServer implements AutoCloseable {
    private final ServerSocket socket;
    private final SSLContext tls;
    private final Kind kind;
    private final List<String> clear = new CopyOnWriteArrayList<>();
    private final List<String> hidden = new CopyOnWriteArrayList<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    private SubmissionServer(ServerSocket socket, SSLContext tls, Kind kind) {
        this.socket = socket;
        this.tls = tls;
        this.kind = kind;
    }

    /** How it keeps the connection private. */
    enum Kind {
        STARTTLS,
        IMPLICIT,
        /** As if somebody on the way removed the offer of STARTTLS. */
        NEVER
    }

    static SubmissionServer start(SSLContext tls, Kind kind) throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        SubmissionServer server = new SubmissionServer(socket, tls, kind);
        Thread thread = new Thread(server::serve, "submission-smtp");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    SmtpSettings settings() {
        return SmtpSettings.of("127.0.0.1", socket.getLocalPort(), "billing@sample-cable.example");
    }

    /** What was said for anybody on the way to read. */
    List<String> clear() {
        return List.copyOf(clear);
    }

    /** What was said within TLS. */
    List<String> hidden() {
        return List.copyOf(hidden);
    }

    List<String> letters() {
        return List.copyOf(letters);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                if (kind == Kind.IMPLICIT) {
                    talkHidden(client, true);
                } else {
                    talkInTheClear(client);
                }
            } catch (IOException e) {
                // why: a client that does not trust the certificate hangs up, which is what is tested
                continue;
            }
        }
    }

    private void talkInTheClear(Socket client) throws IOException {
        BufferedReader in = reader(client);
        say(client, "220 sample");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            clear.add(line);
            if (line.startsWith("EHLO")) {
                say(
                        client,
                        kind == Kind.STARTTLS ? "250-sample\r\n250 STARTTLS" : "250-sample\r\n250 AUTH PLAIN LOGIN");
            } else if (line.equals("STARTTLS") && kind == Kind.STARTTLS) {
                say(client, "220 go on");
                talkHidden(client, false);
                return;
            } else {
                say(client, line.equals("QUIT") ? "221 bye" : "530 5.7.0 Must issue a STARTTLS command first");
            }
        }
    }

    private void talkHidden(Socket client, boolean greet) throws IOException {
        try (SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true)) {
            secret.setUseClientMode(false);
            secret.startHandshake();
            if (greet) {
                say(secret, "220 sample");
            }
            converse(secret, reader(secret));
        }
    }

    private void converse(Socket client, BufferedReader in) throws IOException {
        boolean signedIn = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            hidden.add(line);
            if (line.startsWith("EHLO")) {
                say(client, "250-sample\r\n250 AUTH PLAIN");
            } else if (line.startsWith("AUTH PLAIN ")) {
                signedIn = isRight(line.substring("AUTH PLAIN ".length()));
                say(client, signedIn ? "235 2.7.0 welcome" : "535 5.7.8 wrong user or password");
            } else if (!signedIn && !line.equals("QUIT")) {
                say(client, "530 5.7.0 Authentication required");
            } else if (line.equals("DATA")) {
                say(client, "354 go on");
                letters.add(letter(in));
                say(client, "250 taken");
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static boolean isRight(String response) {
        return new String(Base64.getDecoder().decode(response), UTF_8).endsWith("\0billing\0right");
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
    }

    private static void say(Socket client, String lines) throws IOException {
        client.getOutputStream().write((lines + "\r\n").getBytes(UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
