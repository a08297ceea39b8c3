package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mailbox as it is spelt so that no program finds it, {@code somchai [at] gmail [dot] com}, or with a slip: {@code gmail,com}. */
final class SpeltMailbox {
    private static final String AT = "(?<at> ?[\\[({] ?at ?[])}] ?| at |@)";
    private static final String DOT = "(?: ?[\\[({] ?dot ?[])}] ?| dot | ?[.,] ?)";
    private static final String NAME = "(?<![A-Za-z0-9._+-])(?<name>[A-Za-z0-9][A-Za-z0-9._+-]{0,63})";
    private static final Pattern SPELT = Pattern.compile(
            NAME + AT + "(?<host>[A-Za-z0-9][A-Za-z0-9-]{0,40}" + DOT + "[A-Za-z]{2,6}(?:" + DOT
                    + "[a-z]{2,3}(?![a-z]))?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_DOT =
            Pattern.compile(" ?[\\[({] ?dot ?[])}] ?| dot | ?[.,] ?", Pattern.CASE_INSENSITIVE);

    private SpeltMailbox() {}

    /** Whether there may be one: {@code at} between signs or spaces. */
    static boolean mayBeIn(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            if ((text.charAt(i) | ' ') == 'a'
                    && (text.charAt(i + 1) | ' ') == 't'
                    && "[({ ".indexOf(text.charAt(i - 1)) >= 0
                    && "])} ".indexOf(text.charAt(i + 2)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Those that are there besides, in order. */
    static List<PersonalWord> with(PlainText text, List<PersonalWord> plain) {
        if (!mayBeIn(text.text()) && text.text().indexOf('@') < 0) {
            return plain;
        }
        List<PersonalWord> all = new ArrayList<>(plain);
        Matcher matcher = SPELT.matcher(text.text());
        while (matcher.find()) {
            PersonalWord word = PersonalWord.of(text, matcher.start(), matcher.end());
            boolean known = plain.stream().anyMatch(one -> one.start() < word.end() && one.end() > word.start());
            if (isOne(matcher) && !known) {
                all.add(word);
            }
        }
        all.sort(Comparator.comparingInt(PersonalWord::start));
        return all;
    }

    /** Words with a sign or a space between them are an address where anybody has one, or where it is spelt in brackets. */
    private static boolean isOne(Matcher matcher) {
        boolean bracketed = matcher.group("at").strip().length() > "at".length();
        boolean spelt = matcher.group("host").toLowerCase(Locale.ROOT).contains("dot");
        return bracketed || (spelt && !matcher.group("at").equals("@")) || OfficeWords.isEverybodys(host(matcher));
    }

    private static String host(Matcher matcher) {
        return ANY_DOT.matcher(matcher.group("host")).replaceAll(".").toLowerCase(Locale.ROOT);
    }

    /** The address as it is meant; empty where a text is none that is spelt. */
    static Optional<String> written(String plain) {
        Matcher matcher = SPELT.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.group("name") + "@" + host(matcher)) : Optional.empty();
    }
}
