package org.prongsai.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Text given as evidence, by what it points to: a link, a document's number, or nothing that anybody could look up. */
public final class EvidenceText {
    /** What an address that can be opened begins with, or holds at the end of its host. */
    public static final List<String> LINK_PARTS = Stream.concat(
                    Stream.of("://", "www."),
                    Stream.of(
                                    "go.th", "or.th", "ac.th", "co.th", "in.th", "mi.th", "net.th", "com", "org", "net",
                                    "info", "me")
                            .map(end -> "." + end))
            .toList();

    /** Words before the number of a document, and how many letters may stand between. */
    public static final List<String> DOCUMENT_WORDS = List.of("ที่", "เลขรับ", "หมายเลข", "ฉบับ", "เล่ม", "รหัส", "no");

    public static final int MAX_BEFORE_NUMBER = 25;

    /** Also an address without its {@code https://}, as people say it: {@code facebook.com/town}. */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[a-z0-9-]\\.(?:(?:go|or|ac|co|in|mi|net)\\.th|com|org|net|info|me)(?![a-z0-9.])");

    /** A day by which a document can be looked up, in full or in short: {@code 12 มกราคม}, {@code 12 ม.ค. 64}. */
    private static final String DAY = "[0-9]\\s*(?:" + String.join("|", ThaiDates.monthNames()) + "|"
            + ThaiDates.shortMonthNames().stream()
                    .map(month ->
                            month.replaceAll("(?<=.)(?=.)", "\\\\.?\\\\s?") + "\\.?\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?[0-9]")
                    .collect(Collectors.joining("|"))
            + ")";

    /** A number by which a document is filed: {@code ที่ ศว 52001/12}, {@code 5/2564}, {@code ลงวันที่ 12 มกราคม 2564}. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:" + String.join("|", DOCUMENT_WORDS) + ")[^0-9\\n]{0," + MAX_BEFORE_NUMBER
                    + "}[0-9]|[0-9]\\s*/\\s*(?:ว\\.?\\s*)?[0-9]|" + DAY,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_A_DISK = Pattern.compile(
            "(?:^|\\s|\")((?:[A-Za-z]:\\\\|\\\\\\\\[^\\s\\\\]+\\\\|file:)\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:https?|ftp)://(?:[^\\s/@]*@)?(\\[[^\\]\\s]*\\]|[^\\s/:?#]+)", Pattern.CASE_INSENSITIVE);

    /** What hosts begin with that are reached from inside only (RFC 1918, 3927). */
    public static final List<String> PRIVATE_BEGINNINGS = Stream.concat(
                    Stream.of("127.", "10.", "192.168.", "169.254."),
                    IntStream.rangeClosed(16, 31).mapToObj(part -> "172." + part + "."))
            .toList();

    /** The last word of such a host's name (RFC 6762). */
    public static final List<String> PRIVATE_ENDS =
            List.of("local", "lan", "internal", "intranet", "localdomain", "home", "corp");

    /** A machine's own names. */
    public static final List<String> PRIVATE_NAMES = List.of("localhost", "0.0.0.0");

    /** All of these, and the same of longer addresses (RFC 4193, 4291). */
    private static final Pattern PRIVATE = Pattern.compile(Stream.of(
                    PRIVATE_NAMES.stream().map(Pattern::quote),
                    PRIVATE_BEGINNINGS.stream().map(beginning -> Pattern.quote(beginning) + ".*"),
                    PRIVATE_ENDS.stream().map(end -> ".*\\." + end),
                    Stream.of("\\[::1?\\]", "\\[f[cd].*", "\\[fe[89ab].*"))
            .flatMap(all -> all)
            .collect(Collectors.joining("|")));

    private EvidenceText() {}

    /** Whether something is given, but neither a link nor a document's number. */
    public static boolean isUnclear(String evidence) {
        String text = ThaiDigits.toArabic(ThaiText.repair(evidence).text());
        return !text.isEmpty()
                && !AnswerLimits.isNone(text)
                && !LINK.matcher(text.toLowerCase(Locale.ROOT)).find()
                && !DOCUMENT.matcher(text).find();
    }

    /** A place in the text that only its writer can reach: a file on a disk, a host of a private network. */
    public static Optional<String> privatePlace(String evidence) {
        String text = ThaiText.repair(evidence).text();
        Matcher disk = ON_A_DISK.matcher(text);
        if (disk.find()) {
            return Optional.of(disk.group(1));
        }
        Matcher host = HOST.matcher(text);
        while (host.find()) {
            if (PRIVATE.matcher(host.group(1).toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of(host.group(1));
            }
        }
        return Optional.empty();
    }
}
