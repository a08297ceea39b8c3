package org.prongsai.job.fetch;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.io.SafeName;
import org.prongsai.thai.ThaiDates;

/**
 * File name of an attachment on disk, {@code 2564-04-02 แบบรายงาน.xlsx}: after the day it was sent, so that the latest
 * is the last, and with its ending whatever else had to go.
 */
record AttachmentFileName(String stem, String ending) {
    private static final Pattern PARTS = Pattern.compile("(.*?)(\\.[A-Za-z0-9]{1,8})?", Pattern.DOTALL);

    /** @param given by a stranger */
    static AttachmentFileName of(LocalDate sent, String given) {
        String words = Arrays.stream(
                        Normalizer.normalize(given, Normalizer.Form.NFC).split("[/\\\\]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining(" "));
        Matcher parts = PARTS.matcher(words);
        boolean matches = parts.matches();
        String ending = matches && parts.group(2) != null ? parts.group(2) : "";
        String stem = words.substring(0, words.length() - ending.length());
        String day = String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                sent.getYear() + ThaiDates.ERA,
                sent.getMonthValue(),
                sent.getDayOfMonth());
        return new AttachmentFileName(SafeName.of(day + " " + stem).replaceAll(" +", " "), ending);
    }

    /** The name, numbered as browsers number downloads while it is taken. */
    String unlike(Predicate<String> taken) {
        String name = stem + ending;
        for (int number = 2; taken.test(name); number++) {
            name = stem + " (" + number + ")" + ending;
        }
        return name;
    }
}
