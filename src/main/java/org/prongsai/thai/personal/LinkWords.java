package org.prongsai.thai.personal;

import java.util.List;

/** Words in addresses of the web: signs stand between them for spaces, and numbers in them are mostly those of pages. */
final class LinkWords {
    private static final String SCHEME = "://";
    private static final String SITE = "www.";
    private static final String BETWEEN = "-_+";
    private static final int MAX_LINK = 2_000;
    /** What a parameter with a number of a person's is called. */
    private static final List<String> PARAMETERS = List.of(
            "phone",
            "tel",
            "mobile",
            "telephone",
            "contact",
            "id",
            "idcard",
            "id_card",
            "cid",
            "pid",
            "account",
            "acc");

    private LinkWords() {}

    /** The text with spaces in its addresses, so that names in them are as elsewhere. */
    static PlainText spaced(PlainText text) {
        if (!text.hasLinks()) {
            return text;
        }
        int start = next(text.text(), 0);
        StringBuilder spaced = new StringBuilder(text.text());
        for (; start >= 0; start = next(text.text(), start)) {
            int end = end(text, start);
            for (int i = start; i < end; i++) {
                if (BETWEEN.indexOf(spaced.charAt(i)) >= 0) {
                    spaced.setCharAt(i, ' ');
                }
            }
            start = end;
        }
        return text.reading(spaced.toString());
    }

    /** Whether a number stands in an address, and nothing there says that it is a person's. */
    static boolean isPageNumber(PlainText text, int at) {
        int start = text.hasLinks() ? start(text, at) : -1;
        if (start < 0 || isFile(text, at)) {
            return false;
        }
        String before = text.text().substring(start, at);
        for (String parameter : PARAMETERS) {
            if (before.endsWith(parameter + "=") || before.endsWith(parameter + "=+")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file is called by a number alone, as a copy of somebody's card is. */
    private static boolean isFile(PlainText text, int at) {
        int end = at;
        while (text.isDigit(end)) {
            end++;
        }
        return text.at(at - 1) == '/' && text.at(end) == '.' && Character.isLetter(text.at(end + 1));
    }

    /** Where the address begins that a place is in; -1 where it is in none. */
    private static int start(PlainText text, int at) {
        int from = at;
        while (from > 0 && from > at - MAX_LINK && text.at(from - 1) != ' ') {
            from--;
        }
        int link = next(text.text().substring(from, at), 0);
        return link < 0 ? -1 : from + link;
    }

    private static int end(PlainText text, int start) {
        int end = start;
        while (end < text.length() && text.at(end) != ' ') {
            end++;
        }
        return end;
    }

    static boolean areIn(String text) {
        return next(text, 0) >= 0;
    }

    private static int next(String text, int from) {
        int scheme = text.indexOf(SCHEME, from);
        int site = text.indexOf(SITE, from);
        return scheme < 0 ? site : site < 0 ? scheme : Math.min(scheme, site);
    }
}
