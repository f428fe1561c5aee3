package org.ctvms.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** TLS sockets of another factory, each registered so that it can be closed from another thread. */
final class WatchedTls extends SSLSocketFactory {
    private final SSLSocketFactory factory;
    private final OpenSockets open;

    WatchedTls(SSLSocketFactory factory, OpenSockets open) {
        this.factory = factory;
        this.open = open;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return open.add(factory.createSocket());
    }

    // why: the underlying socket is registered already, and closing it ends a handshake that hangs
    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose) throws IOException {
        return factory.createSocket(below, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return open.add(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return open.add(factory.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return open.add(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return open.add(factory.createSocket(host, port, from, fromPort));
    }
}
