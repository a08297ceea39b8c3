package org.prongsai.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.LinkProblem;

/**
 * Address that may be asked, taken apart: {@code http} or {@code https}, nobody's name in it, a host, one of the ports of
 * the web.
 *
 * @param host as machines write it
 * @param target path and query, as they go into a request
 */
record LinkAddress(boolean secure, HostName host, int port, String target) {
    private static final Pattern WHOLE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::([0-9]{0,5}))?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern ABOVE = Pattern.compile("^(?:/\\.\\.(?=/|$))+/?");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");
    private static final String AS_IS = "-._~:/?@!$&'()*+,;=%";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Where pages are served; at any other port a request would speak to what is no web server. */
    private static final Set<Integer> PORTS = Set.of(HTTP, HTTPS, 8080, 8443);

    static LinkAddress of(String written) throws LinkFault {
        Matcher whole = WHOLE.matcher(written);
        if (!whole.matches()) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
        String scheme = whole.group(1).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if (!secure && !scheme.equals("http")) {
            throw new LinkFault(LinkProblem.OTHER_SCHEME);
        }
        if (whole.group(2).contains("@")) {
            throw new LinkFault(LinkProblem.NAMES_USER);
        }
        Matcher authority = AUTHORITY.matcher(whole.group(2));
        if (!authority.matches()) {
            throw new LinkFault(LinkProblem.NO_ADDRESS);
        }
        HostName host = HostName.of(authority.group(1));
        String port = authority.group(2);
        return new LinkAddress(secure, host, port(port == null ? "" : port, secure), target(whole.group(3)));
    }

    private static int port(String written, boolean secure) throws LinkFault {
        int port = written.isEmpty() ? (secure ? HTTPS : HTTP) : Integer.parseInt(written);
        if (!PORTS.contains(port)) {
            throw new LinkFault(LinkProblem.OTHER_PORT);
        }
        return port;
    }

    private static String target(String written) {
        String encoded = encoded(written);
        return encoded.startsWith("/") ? encoded : "/" + encoded;
    }

    /** What has no place in an address as it is (Thai, spaces, quotation marks), by its bytes. */
    private static String encoded(String written) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : LONE_PERCENT.matcher(written).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || AS_IS.indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xFF));
        }
        return encoded.toString();
    }

    /** Where a redirect from here leads, whole. */
    String leadsTo(String location) throws LinkFault {
        if (location.isBlank()) {
            throw new LinkFault(LinkProblem.REDIRECTED_NOWHERE);
        }
        String to = UNSEEN.matcher(location.strip()).replaceAll("%20");
        if (ABSOLUTE.matcher(to).matches()) {
            return to;
        }
        if (to.startsWith("//")) {
            return scheme() + ":" + to;
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        String relative = to.startsWith("?") ? path + encoded(to) : encoded(withoutFragment(to));
        try {
            String whole = new URI(origin() + target).resolve(relative).toString();
            // No step leads above the first folder.
            return origin() + ABOVE.matcher(whole.substring(origin().length())).replaceFirst("/");
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            throw new LinkFault(LinkProblem.REDIRECTED_NOWHERE);
        }
    }

    private static String withoutFragment(String location) {
        int fragment = location.indexOf('#');
        return fragment < 0 ? location : location.substring(0, fragment);
    }

    private String scheme() {
        return secure ? "https" : "http";
    }

    private String origin() {
        return scheme() + "://" + authority();
    }

    /** Host and port as a request names them. */
    String authority() {
        return port == (secure ? HTTPS : HTTP) ? host.written() : host.written() + ":" + port;
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
