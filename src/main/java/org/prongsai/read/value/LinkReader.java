package org.prongsai.read.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Links;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiText;

/** Reader of links: an address in each line. */
final class LinkReader {
    private static final String WEB = "www.";
    /** Without what parts a list before its path, and without what ends a sentence or a quotation behind it. */
    private static final Pattern ADDRESS = Pattern.compile(
            AnswerLimits.NO_LINK_ENDS.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "https?://[^\\s/,;|]+(?:/\\S*)?(?<!", ")")),
            Pattern.CASE_INSENSITIVE);
    /** A second address behind the first; in a path or a query it is a part of it. */
    private static final Pattern AGAIN = Pattern.compile("(?:^https?://|[^/=])https?://", Pattern.CASE_INSENSITIVE);

    private LinkReader() {}

    /** @param written with the address behind it */
    static ReadValue read(String written, Optional<RawCell> cell) {
        String typed = ThaiText.repair(written).text();
        if (typed.isEmpty() || AnswerLimits.isNone(typed) || isElsewhere(written, cell)) {
            return ReadValue.of(new Links(List.of(), written));
        }
        String behind = cell.map(one -> one.look().link()).orElse("");
        // Words that lead to an address are that address.
        String meant = isAddress(behind) ? behind : typed;
        List<String> addresses = new ArrayList<>();
        boolean whole = true;
        boolean repaired = false;
        for (String line : lines(meant)) {
            String address = whole(line);
            boolean bare = !address.equals(line);
            whole &= isAddress(address) && !isClosedOnly(address, meant);
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

    /** Whether one address is typed and another lies behind it. */
    private static boolean isElsewhere(String written, Optional<RawCell> cell) {
        String words = cell.map(one -> one.value().text()).orElse(written);
        return !words.equals(written)
                && lines(ThaiText.repair(words).text()).stream().anyMatch(line -> isAddress(whole(line)));
    }

    private static String whole(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(WEB) ? "http://" + line : line;
    }

    /** Whether it ends in a bracket that nothing opens. */
    private static boolean isClosedOnly(String word, String text) {
        return (word.endsWith(")") && !text.contains("(")) || (word.endsWith("]") && !text.contains("["));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\n\\r]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches() && !AGAIN.matcher(word).find() && !AnswerLimits.isBrokenLink(word);
    }
}
