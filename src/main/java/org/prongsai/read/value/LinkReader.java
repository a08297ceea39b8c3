package org.prongsai.read.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Links;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiText;

/** Reader of links: an address in each line. */
final class LinkReader {
    private static final String WEB = "www.";
    /** Not with what ends a sentence or a quotation: it is seldom a part of an address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s/:,;|]+(?::[0-9]+)?(?:[/?#]\\S*)?(?<![.,;!|…\"'“”’<>])", Pattern.CASE_INSENSITIVE);
    /** A second address behind the first; in a path or a query it is a part of it. */
    private static final Pattern AGAIN = Pattern.compile("[^/=]https?://", Pattern.CASE_INSENSITIVE);

    private LinkReader() {}

    /** @param written with the address behind it */
    static ReadValue read(String written, Optional<RawCell> cell) {
        String typed = ThaiText.repair(written).text();
        if (typed.isEmpty() || AnswerLimits.isNone(typed)) {
            return ReadValue.of(new Links(List.of(), written));
        }
        String behind = cell.map(one -> one.look().link()).orElse("");
        // Words that lead to an address are that address.
        String meant = isAddress(behind) ? behind : typed;
        List<String> addresses = new ArrayList<>();
        boolean whole = true;
        boolean repaired = false;
        for (String line : lines(meant)) {
            boolean bare = line.toLowerCase(Locale.ROOT).startsWith(WEB);
            String address = bare ? "http://" + line : line;
            whole &= isAddress(address);
            repaired |= bare;
            addresses.add(address);
        }
        if (!whole) {
            return ReadValue.of(new Links(List.of(), written));
        }
        Links links = new Links(addresses, written);
        return repaired
                ? new ReadValue(links, String.join("\n", addresses), List.of("repair.link"))
                : ReadValue.of(links);
    }

    /** Whether it ends in a bracket that it does not open. */
    private static boolean isClosedOnly(String word) {
        return (word.endsWith(")") && !word.contains("(")) || (word.endsWith("]") && !word.contains("["));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\n\\r]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches()
                && !AGAIN.matcher(word).find()
                && !AnswerLimits.isBrokenLink(word)
                && !isClosedOnly(word);
    }
}
