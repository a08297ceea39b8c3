package org.prongsai.read.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.sheet.RawCell;

/** Text of a cell with the address that it leads to behind its words, where they do not say it themselves. */
final class LinkedText {
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:|ftp://)(?:www\\.)?|^www\\.");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private LinkedText() {}

    static String of(RawCell cell) {
        String words = cell.value().text();
        String address = cell.look().link();
        return address.isEmpty() || isIn(words, address) ? words : words + " (" + address + ")";
    }

    /** Whether its words are another address than it leads to. */
    static boolean isElsewhere(RawCell cell) {
        String address = cell.look().link();
        String words = cell.value().text();
        return !address.isEmpty()
                && !isIn(words, address)
                && ADDRESS.matcher(words).find();
    }

    private static boolean isIn(String words, String address) {
        String wanted = plain(address);
        return !wanted.isEmpty() && plain(words).contains(wanted);
    }

    /** Without what makes no difference to where it leads. */
    private static String plain(String address) {
        String stripped = address.strip();
        String plain = SCHEME.matcher(stripped.toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
