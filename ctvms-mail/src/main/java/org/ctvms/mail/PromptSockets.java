package org.ctvms.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that send at once. Without this the end of each letter waits for the server to acknowledge the rest of it, some
 * 40 ms a letter (Nagle's algorithm against delayed acknowledgements, RFC 1122, 4.2.3).
 */
final class PromptSockets extends SocketFactory {
    private final OpenSockets open;

    PromptSockets(OpenSockets open) {
        this.open = open;
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = open.add(new Socket());
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, from, fromPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(from, fromPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    private Socket connected(InetSocketAddress server) throws IOException {
        Socket socket = createSocket();
        socket.connect(server);
        return socket;
    }
}
