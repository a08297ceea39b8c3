package org.prongsai.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prongsai.model.FileOutcome.Refusal;

/** Kinds of files that are text and no table, each by what stands near its start (in lower case). */
enum TextKind {
    /** The first record of a workbook of Excel 2, 3, 4 or 5 that no compound file wraps. */
    BARE_EXCEL(Refusal.OLD_EXCEL, starting("\t[\0\2\4\b].\0")),
    SHORTCUT(Refusal.SHORTCUT, starting("\\s*(\\[internetshortcut]|\\[desktop entry]|\\{\\s*\"(url|doc_id)\")")),
    XML_SPREADSHEET(
            Refusal.XML_SPREADSHEET, xml("progid=\"excel\\.sheet\"|urn:schemas-microsoft-com:office:spreadsheet")),
    XML_WORD(Refusal.WORD, xml("progid=\"word\\.document\"|office:mimetype=\"[^\"]*opendocument\\.text")),
    FLAT_SPREADSHEET(Refusal.FLAT_OPEN_DOCUMENT, xml("office:mimetype=\"[^\"]*opendocument\\.spreadsheet")),
    FLAT_PRESENTATION(Refusal.POWERPOINT, xml("office:mimetype=\"[^\"]*opendocument\\.presentation")),
    /** A web page in one file is a mail without a journey: browsers and Excel say who made it. */
    WEB_ARCHIVE(
            Refusal.HTML,
            mail("\n(x-document-type:|snapshot-content-location:)|\nfrom: [\"<]*saved by")
                    .or(starting("mime-version:[^\n]*\n(x-document-type|content-type: *multipart/related)"))),
    MAIL(Refusal.MAIL, mail("\nfrom:").and(mail("\n(date|message-id|mime-version):"))),
    HTML(Refusal.HTML, starting("\\s*<(!doctype html|html|head|meta|body|table|div|style|script)\\b")),
    HTML_LATER(Refusal.HTML, containing("<html|<!doctype html|<table")),
    /** The tables this program writes, also as Excel saves them again. */
    OUR_TABLE(
            Refusal.OUR_OUTPUT,
            starting("(goal.guideline.(division|responsible).status|severity.rule.division.guideline"
                    + "|division.guideline.file.sheet.cell.from.to)\\b"));

    private static final int LOOKED_AT = 8192;

    private final Refusal refusal;
    private final Predicate<String> is;

    TextKind(Refusal refusal, Predicate<String> is) {
        this.refusal = refusal;
        this.is = is;
    }

    /** Why a text can't be taken; empty when it may be a table. */
    static Optional<Refusal> refusal(byte[] content) {
        String start = start(content);
        return Arrays.stream(values())
                .filter(kind -> kind.is.test(start))
                .map(kind -> kind.refusal)
                .findFirst();
    }

    private static String start(byte[] content) {
        boolean wide = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), charset);
        return (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .toLowerCase(Locale.ROOT);
    }

    private static Predicate<String> starting(String pattern) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return text -> compiled.matcher(text).lookingAt();
    }

    private static Predicate<String> containing(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static Predicate<String> xml(String pattern) {
        return starting("\\s*<(\\?xml|\\?mso-application|office:document)").and(containing(pattern));
    }

    /** Within the header lines, up to the first empty one. */
    private static Predicate<String> mail(String pattern) {
        Predicate<String> heading = starting("(from [^\n]*\n)?[a-z-]+: ?[^\n]*\n");
        Pattern wanted = Pattern.compile(pattern);
        return heading.and(
                text -> wanted.matcher(("\n" + text).split("\n\n", 2)[0]).find());
    }
}
