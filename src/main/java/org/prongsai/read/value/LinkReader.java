package org.prongsai.read.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Links;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiText;

/** Reader of links: an address in each line. */
final class LinkReader {
    private static final String WEB = "www.";

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

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\n\\r]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isAddress(String word) {
        return word.matches("(?i)https?://\\S+") && !AnswerLimits.isBrokenLink(word);
    }
}
