package org.prongsai.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses of the public internet, told from all others: those of one's own machine and network, and those that nobody
 * has (the special-purpose registries of IANA, RFC 6890).
 */
final class PublicAddresses {
    private static final List<Net> NOT_PUBLIC = nets(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that was given out to anybody in IPv6; everything else is a machine's or a network's own. */
    private static final Net GIVEN_OUT = net("2000::/3");

    /** Of these, what is for protocols (Teredo and others), for examples, and for trials. */
    private static final List<Net> NOT_PUBLIC_6 = nets("2001::/23", "2001:db8::/32", "3fff::/20");

    /** In these an address of IPv4 stands, behind so many bytes: ways through NAT64, and 6to4. */
    private static final Net NAT64 = net("64:ff9b::/96");

    private static final int IN_NAT64 = 12;
    private static final Net SIX_TO_FOUR = net("2002::/16");
    private static final int IN_SIX_TO_FOUR = 2;
    private static final int IPV4 = 4;

    private PublicAddresses() {}

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == IPV4) {
            return NOT_PUBLIC.stream().noneMatch(net -> net.holds(bytes));
        }
        if (NAT64.holds(bytes)) {
            return holds(within(bytes, IN_NAT64));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return holds(within(bytes, IN_SIX_TO_FOUR));
        }
        return GIVEN_OUT.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(net -> net.holds(bytes));
    }

    private static InetAddress within(byte[] bytes, int at) {
        return address(Arrays.copyOfRange(bytes, at, at + IPV4));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<Net> nets(String... written) {
        return Arrays.stream(written).map(PublicAddresses::net).toList();
    }

    private static Net net(String written) {
        int slash = written.indexOf('/');
        try {
            return new Net(
                    InetAddress.getByName(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("numbers are not looked up", e);
        }
    }

    /** Addresses that begin with the same bits. */
    private record Net(InetAddress beginning, int bits) {
        boolean holds(byte[] address) {
            byte[] first = beginning.getAddress();
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
