package org.ctvms.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A small SMTP server on loopback that misbehaves as it is told. */
final class ScriptedServer implements AutoCloseable {
    private static final String DRIBBLE = "dribble";
    private static final long DRIBBLE_PAUSE = 20_000_000;

    private final ServerSocket socket;
    private final Script script;
    private final Farewell farewell;
    private final Map<String, String> answers;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();

    private ScriptedServer(ServerSocket socket, Script script, Farewell farewell, Map<String, String> answers) {
        this.socket = socket;
        this.script = script;
        this.farewell = farewell;
        this.answers = answers;
    }

    /** How it answers the recipient. */
    enum Script {
        NO_SUCH_MAILBOX("550 5.1.1 no such mailbox"),
        MAILBOX_BUSY("450 4.2.1 mailbox busy"),
        HANG_UP_ONCE(null);

        private final String answer;

        Script(String answer) {
            this.answer = answer;
        }

        /** What it says; nothing if it hangs up. */
        String words() {
            return answer == null ? "" : answer;
        }

        boolean isFinal() {
            return this == NO_SUCH_MAILBOX;
        }
    }

    /** What it does with the connection once it has a letter. */
    enum Farewell {
        STAYS,
        HANGS_UP,
        SAYS_THAT_IT_CLOSES,
        HANGS_UP_WITHOUT_AN_ANSWER;

        boolean isSilent() {
            return this == HANGS_UP || this == HANGS_UP_WITHOUT_AN_ANSWER;
        }
    }

    /** Takes no letter, or not at once. */
    static ScriptedServer start(Script script) throws IOException {
        return start(script, Farewell.STAYS, Map.of());
    }

    /** Takes every letter. */
    static ScriptedServer start(Farewell farewell) throws IOException {
        return start(null, farewell, Map.of());
    }

    /** Answers commands that begin like that, or the end of the data ({@code .}), with the line. */
    static ScriptedServer answering(String command, String line) throws IOException {
        return start(null, Farewell.STAYS, Map.of(command, line));
    }

    /** Takes a letter, and says so for ever, a byte at a time. */
    static ScriptedServer dribbling() throws IOException {
        return answering(".", DRIBBLE);
    }

    private static ScriptedServer start(Script script, Farewell farewell, Map<String, String> answers)
            throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        ScriptedServer server = new ScriptedServer(socket, script, farewell, answers);
        Thread thread = new Thread(server::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    SmtpSettings settings() {
        return SmtpSettings.of("127.0.0.1", socket.getLocalPort(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
    }

    int accepted() {
        return accepted.get();
    }

    int connections() {
        return connections.get();
    }

    /** All commands, of all connections. */
    List<String> commands() {
        return commands;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (SocketException gone) {
                continue;
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        say(client, "220 scripted");
        boolean leaving = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            String answer = leaving ? "421 4.7.0 too many letters" : answer(line);
            if (answer == null) {
                return;
            }
            say(client, answer);
            if (leaving) {
                return;
            }
            if (answer.startsWith("354")) {
                take(client, in);
                if (farewell.isSilent()) {
                    return;
                }
                leaving = farewell == Farewell.SAYS_THAT_IT_CLOSES;
            }
        }
    }

    private void take(Socket client, BufferedReader in) throws IOException {
        readLetter(in);
        accepted.incrementAndGet();
        if (farewell != Farewell.HANGS_UP_WITHOUT_AN_ANSWER) {
            String answer = answers.getOrDefault(".", "250 taken");
            if (answer.equals(DRIBBLE)) {
                dribble(client);
            }
            say(client, answer);
        }
    }

    /** Until the client has gone. */
    private static void dribble(Socket client) throws IOException {
        Writer out = new OutputStreamWriter(client.getOutputStream(), US_ASCII);
        out.write("250-");
        while (true) {
            out.write("taken");
            out.flush();
            LockSupport.parkNanos(DRIBBLE_PAUSE);
        }
    }

    private String answer(String line) {
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            if (line.startsWith(answer.getKey())) {
                return answer.getValue();
            }
        }
        if (line.startsWith("RCPT") && script != null) {
            return script == Script.HANG_UP_ONCE && connections.get() > 1 ? "250 ok" : script.answer;
        }
        return line.startsWith("DATA") ? "354 go on" : "250 ok";
    }

    private static void readLetter(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            continue;
        }
    }

    private static void say(Socket client, String line) throws IOException {
        Writer out = new OutputStreamWriter(client.getOutputStream(), US_ASCII);
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
