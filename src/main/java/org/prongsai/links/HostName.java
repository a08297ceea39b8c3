package org.prongsai.links;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.LinkProblem;

/**
 * Name of a host, or its number.
 *
 * @param written as it goes into a request, a number of IPv6 in its brackets
 * @param number empty when it is a name, which has to be looked up
 */
record HostName(String written, Optional<InetAddress> number) {
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})+");
    private static final Pattern PART = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+\\]");

    /** A last part that some program takes for a number: {@code 1}, {@code 0x7f}. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    private static final int PARTS = 4;
    private static final int MAX_PART = 255;

    static HostName of(String host) throws LinkFault {
        if (host.startsWith("[")) {
            return ofIpv6(host.toLowerCase(Locale.ROOT));
        }
        String ascii = ascii(host);
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()) {
            return ofIpv4(name);
        }
        if (!NAME.matcher(name).matches()) {
            // A name of one part alone is one of the own network's.
            throw new LinkFault(name.matches("[a-z0-9_-]+") ? LinkProblem.NOT_PUBLIC : LinkProblem.NO_ADDRESS);
        }
        return new HostName(name, Optional.empty());
    }

    /** As a certificate has it: without brackets. */
    String name() {
        return written.startsWith("[") ? written.substring(1, written.length() - 1) : written;
    }

    private static String ascii(String host) throws LinkFault {
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
    }

    /** Four plain numbers: any other notation reads otherwise in another program. */
    private static HostName ofIpv4(String written) throws LinkFault {
        List<String> parts = List.of(written.split("\\.", -1));
        boolean plain = parts.size() == PARTS
                && parts.stream().allMatch(part -> PART.matcher(part).matches() && Integer.parseInt(part) <= MAX_PART);
        if (!plain) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
        return number(written);
    }

    private static HostName ofIpv6(String written) throws LinkFault {
        if (!IPV6.matcher(written).matches()) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
        return number(written);
    }

    private static HostName number(String written) throws LinkFault {
        try {
            return new HostName(written, Optional.of(InetAddress.getByName(written)));
        } catch (UnknownHostException noNumber) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
    }
}
