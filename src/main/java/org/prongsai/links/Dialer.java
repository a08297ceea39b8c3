package org.prongsai.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.function.Consumer;

/** Dialer of exactly the address that was checked, by no proxy. */
@FunctionalInterface
interface Dialer {
    /** What a property of the process says of proxies is not asked. */
    Dialer DIRECT = (address, limit, opening) -> {
        Socket socket = new Socket(Proxy.NO_PROXY);
        opening.accept(socket);
        socket.connect(address, Math.toIntExact(limit.toMillis()));
        return socket;
    };

    /** @param opening told the socket before it connects, so that it can be closed from outside */
    Socket dial(InetSocketAddress address, Duration limit, Consumer<Socket> opening) throws IOException;
}
