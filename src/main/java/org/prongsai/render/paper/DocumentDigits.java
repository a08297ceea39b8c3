package org.prongsai.render.paper;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.render.EditionView;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDigits;

/** Thai digits in a Thai document's sentences; a file's name within one stays as it is, for it is looked up by it. */
public final class DocumentDigits {
    private DocumentDigits() {}

    public static UnaryOperator<String> of(EditionView view, Language language) {
        if (language != Language.TH) {
            return UnaryOperator.identity();
        }
        List<String> names = view.files().stream()
                .map(EditionView.FileRow::path)
                .filter(path -> path.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (names.isEmpty()) {
            return ThaiDigits::inProse;
        }
        Pattern pattern = Pattern.compile(names.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return text -> aroundNames(text, pattern.matcher(text));
    }

    private static String aroundNames(String text, Matcher names) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (names.find()) {
            written.append(ThaiDigits.inProse(text.substring(at, names.start())))
                    .append(names.group());
            at = names.end();
        }
        return written.append(ThaiDigits.inProse(text.substring(at))).toString();
    }
}
