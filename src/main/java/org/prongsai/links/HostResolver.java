package org.prongsai.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Resolver of a host's name to the machines that bear it. */
@FunctionalInterface
interface HostResolver {
    /** The machine's own way. */
    HostResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> resolve(String host) throws UnknownHostException;
}
