package org.prongsai.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web address, by whether the public can open it. */
public final class WebAddress {
    /**
     * A host by a name of several parts, the last of which holds a letter: no other is known to be public. In Latin or in
     * Thai letters, for others look like these.
     */
    private static final Pattern NAMED = Pattern.compile("(?:[\\w\u0E01-\u0E4E-]+\\.)+"
            + "(?:[a-zA-Z0-9-]*[a-zA-Z][a-zA-Z0-9-]*|[\u0E01-\u0E4E-]*[\u0E01-\u0E2E][\u0E01-\u0E4E-]*)");

    private static final Pattern PORT = Pattern.compile(":(\\d{1,5})$");
    private static final int LAST_PORT = 65_535;

    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether it names a host that anybody can reach, and no person: what stands before an @ is for nobody to follow. */
    public static boolean isPublic(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEME.matcher(uri.getScheme()).matches()
                    && uri.getRawAuthority() != null
                    && isPublicHost(uri.getRawAuthority())
                    && EvidenceText.privatePlace(address).isEmpty();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isPublicHost(String authority) {
        Matcher port = PORT.matcher(authority);
        return port.find()
                ? Integer.parseInt(port.group(1)) <= LAST_PORT
                        && NAMED.matcher(authority.substring(0, port.start())).matches()
                : NAMED.matcher(authority).matches();
    }
}
