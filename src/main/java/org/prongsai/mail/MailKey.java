package org.prongsai.mail;

import java.util.regex.Pattern;
import org.prongsai.model.Sha256;

/**
 * Key of a mail, by which it is told from every other: the same for the same matter to the same addressee, whenever and
 * however often it is composed. 32 hexadecimal digits; also the first part of the Message-ID.
 */
public record MailKey(String hex) {
    private static final int DIGITS = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    public MailKey {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("not a mail's key: " + hex);
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @param round its key; a ledger is of one round folder, so that of the organisation nothing is needed
     * @param to the addressee: a division's code, or an address
     * @param matter what is told and enclosed; another edition is another matter
     */
    public static MailKey of(String round, MailKind kind, String to, String matter) {
        String whole = String.join("\n", "mail", round, kind.word(), to, matter);
        return new MailKey(Sha256.of(whole).digits(DIGITS));
    }

    @Override
    public String toString() {
        return hex;
    }
}
