package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Search for e-mail addresses that are not the office's. */
final class EmailSearch implements PersonalSearch {
    private static final String IN_NAME = "._%+-";
    private static final String IN_HOST = ".-";
    private static final int MAX_THAI = 30;
    private static final List<String> THAI_ENDINGS = List.of(".คอม", ".ไทย", ".เน็ต", ".องค์กร");
    /** The mailbox that every agency of the state must have, of whichever it is. */
    private static final String OFFICIAL = "saraban@";

    @Override
    public boolean mayBeIn(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf('\uFF20') >= 0
                || text.contains("%40")
                || SpeltMailbox.mayBeIn(text);
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        return all(text).stream()
                .filter(word -> !own.isMailbox(address(word)) && !address(word).startsWith(OFFICIAL))
                .toList();
    }

    /** As mail is sent to it. */
    static String address(PersonalWord word) {
        String plain = PlainText.of(word.written()).text();
        return SpeltMailbox.written(plain)
                .orElseGet(() -> plain.replace(" ", ""))
                .toLowerCase(Locale.ROOT);
    }

    /** Every address, whose it may be. */
    static List<PersonalWord> all(PlainText text) {
        List<PersonalWord> found = new ArrayList<>();
        int done = 0;
        for (int at = text.text().indexOf('@'); at >= 0; at = text.text().indexOf('@', at + 1)) {
            int name = text.at(at - 1) == ' ' ? at - 1 : at;
            int host = text.at(at + 1) == ' ' ? at + 2 : at + 1;
            int start = start(text, name, done);
            int end = end(text, host);
            if (start < name && end > host) {
                done = end;
                found.add(PersonalWord.of(text, start, end));
            }
        }
        return SpeltMailbox.with(text, found);
    }

    private static int start(PlainText text, int name, int done) {
        int start = name;
        while (start > done && (isPlain(text.at(start - 1)) || IN_NAME.indexOf(text.at(start - 1)) >= 0)) {
            start--;
        }
        while (start < name && !isPlain(text.at(start))) {
            start++;
        }
        if (start == name) {
            while (start > done && name - start < MAX_THAI && NameReader.isThai(text.at(start - 1))) {
                start--;
            }
        }
        return start;
    }

    /** After the host's name; {@code host} when there is none with a dot in it. */
    private static int end(PlainText text, int host) {
        int end = Math.min(host, text.length());
        if (NameReader.isThai(text.at(end))) {
            return thaiHost(text, host);
        }
        while (isPlain(text.at(end)) || IN_HOST.indexOf(text.at(end)) >= 0) {
            end++;
        }
        while (end > host && !isPlain(text.at(end - 1))) {
            end--;
        }
        String name = text.text().substring(Math.min(host, end), end);
        int dot = name.lastIndexOf('.');
        boolean top = dot > 0 && name.length() - dot > 2 && !Character.isDigit(name.charAt(dot + 1));
        return top ? end : host;
    }

    /** {@code ไทย.คอม}: before one of the endings that there are in Thai. */
    private static int thaiHost(PlainText text, int host) {
        int dot = host;
        while (dot < host + MAX_THAI && NameReader.isThai(text.at(dot))) {
            dot++;
        }
        for (String ending : THAI_ENDINGS) {
            if (text.text().startsWith(ending, dot)) {
                return dot + ending.length();
            }
        }
        return host;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}
