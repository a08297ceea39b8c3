package org.prongsai.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of mail as every server takes them: {@code clerk@town.go.th}, its domain also in Thai letters. */
public final class MailAddress {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_NAME_LENGTH = 64;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+" + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** Each label all ASCII or all Thai: letters of other scripts that look Latin lead to somebody else. */
    private static final Pattern LABELS =
            Pattern.compile("(?:[A-Za-z0-9-]+|[\\u0E00-\\u0E7F0-9-]+)(?:\\.(?:[A-Za-z0-9-]+|[\\u0E00-\\u0E7F0-9-]+))*");

    private MailAddress() {}

    /** Whether a text is one address and nothing else. A letter that only looks Latin makes it none. */
    public static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH || at > MAX_NAME_LENGTH) {
            return false;
        }
        return NAME.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(domain(text.substring(at + 1))).matches();
    }

    /**
     * The address as it travels: its domain in ASCII and small letters.
     *
     * @param address one
     */
    public static String travelling(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + domain(address.substring(at + 1)).toLowerCase(Locale.ROOT);
    }

    /** Equal for addresses that reach the same mailbox wherever it is. */
    public static String key(String address) {
        return travelling(address).toLowerCase(Locale.ROOT);
    }

    private static String domain(String text) {
        if (!LABELS.matcher(text).matches()) {
            return "";
        }
        try {
            return IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }
}
