package org.ctvms.mail;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sockets of one way to the server, so that another thread can break off what takes too long. Thread-safe. */
final class OpenSockets {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    <S extends Socket> S add(S socket) {
        sockets.removeIf(Socket::isClosed);
        sockets.add(socket);
        return socket;
    }

    void breakOff() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("A connection to the mail server did not close cleanly", e);
            }
        }
        sockets.clear();
    }
}
