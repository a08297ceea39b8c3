package org.prongsai.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Connection to a host of the web, at one of the addresses that were checked, safe where it is asked to be. */
final class WebConnection {
    /** How many of a host's addresses are tried. */
    private static final int TRIES = 3;

    private final Dialer dialer;
    private final SSLSocketFactory tls;
    private final LinkLimits limits;

    WebConnection(Dialer dialer, SSLSocketFactory tls, LinkLimits limits) {
        this.dialer = dialer;
        this.tls = tls;
        this.limits = limits;
    }

    /** @return to be closed by the timer */
    Socket open(LinkAddress to, List<InetAddress> checked, AnswerTimer timer) throws IOException {
        Socket plain = dial(to, checked, timer);
        plain.setSoTimeout(Math.toIntExact(timer.left(limits.answer()).toMillis()));
        plain.setTcpNoDelay(true);
        return to.secure() ? secured(plain, to) : plain;
    }

    private Socket dial(LinkAddress to, List<InetAddress> checked, AnswerTimer timer) throws IOException {
        IOException last = null;
        for (InetAddress address : checked.subList(0, Math.min(TRIES, checked.size()))) {
            try {
                return dialer.dial(
                        new InetSocketAddress(address, to.port()), timer.left(limits.connect()), timer::watch);
            } catch (IOException failed) {
                last = failed;
            }
            if (timer.isOver()) {
                break;
            }
        }
        throw last == null ? new IOException("no address") : last;
    }

    /** The name is the one that was asked for: the certificate must be its own, whatever address it was found at. */
    private Socket secured(Socket plain, LinkAddress to) throws IOException {
        String name = to.host().name();
        SSLSocket safe = (SSLSocket) tls.createSocket(plain, name, to.port(), true);
        SSLParameters parameters = safe.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (to.host().number().isEmpty()) {
            parameters.setServerNames(List.of(new SNIHostName(name)));
        }
        safe.setSSLParameters(parameters);
        safe.startHandshake();
        return safe;
    }
}
