package org.prongsai.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.text.StrictText;

/** Kinds of files that are text and no table, each by how its start reads in lower case. */
enum TextKind {
    /** The first record of a workbook of Excel 2, 3, 4 or 5 that no compound file wraps. */
    BARE_EXCEL(RejectReason.OLD_EXCEL, "\t[\0\2\4\b].\0"),
    SHORTCUT(
            RejectReason.SHORTCUT, "\\s*(\\[internetshortcut]|\\[desktop entry]|\\{[^{}]{0,600}\"(url|doc_id)\"\\s*:)"),
    XML_SPREADSHEET(
            RejectReason.XML_SPREADSHEET,
            Start.XML + "(progid=\"excel\\.sheet\"|urn:schemas-microsoft-com:office:spreadsheet)"),
    XML_WORD(RejectReason.WORD, Start.XML + "(progid=\"word\\.document\"|office:mimetype=\"[^\"]*opendocument\\.text)"),
    FLAT_SPREADSHEET(RejectReason.FLAT_OPEN_DOCUMENT, Start.XML + "office:mimetype=\"[^\"]*opendocument\\.spreadsheet"),
    FLAT_PRESENTATION(RejectReason.POWERPOINT, Start.XML + "office:mimetype=\"[^\"]*opendocument\\.presentation"),
    /** A web page in one file is written like a mail, but says which program saved it. */
    WEB_ARCHIVE(
            RejectReason.HTML,
            Start.MAIL_LINES
                    + "(x-document-type:|snapshot-content-location:|from: *[\"<]*saved by"
                    + "|mime-version:[^\n]*\ncontent-type: *multipart/related)"),
    MAIL(RejectReason.MAIL, "(?=" + Start.MAIL_LINES + "from:)" + Start.MAIL_LINES + "(date|message-id|mime-version):"),
    HTML(RejectReason.HTML, "\\s*<(!doctype html|html|head|meta|body|table|div|style|script)\\b"),
    /** Below what the program that made it complains of. */
    HTML_LATER(RejectReason.HTML, ".*?(<html|<!doctype html|<table)"),
    /** The tables this program writes, also as Excel saves them again. */
    OUR_TABLE(
            RejectReason.OUR_OUTPUT,
            "(goal.guideline.(division|responsible).status|severity.rule.division.guideline"
                    + "|division.guideline.file.sheet.cell.from.to|column.guideline.division.measure.choice)\\b");

    /** A mail that came through many servers names its sender late. */
    private static final int LOOKED_AT = 32_768;

    private final RejectReason refusal;
    private final Pattern pattern;

    TextKind(RejectReason refusal, String pattern) {
        this.refusal = refusal;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** Why a text can't be taken; empty when it may be a table. */
    static Optional<RejectReason> refusal(byte[] content) {
        String start = start(content);
        return Arrays.stream(values())
                .filter(kind -> kind.pattern.matcher(start).lookingAt())
                .map(kind -> kind.refusal)
                .findFirst();
    }

    /** Whether it can be read as a text, and is no beginning of a zip. */
    static boolean isText(byte[] content) {
        return StrictText.typed(content)
                .filter(text -> !text.startsWith("PK") && text.chars().noneMatch(letter -> letter < '\t'))
                .isPresent();
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

    /** What several kinds start with. */
    private static final class Start {
        static final String XML = "\\s*<(\\?xml|\\?mso-application|office:document).*?";

        /** Header lines and none of the body, which an empty line parts from them. */
        static final String MAIL_LINES = "(?=(from [^\n]*\n)?[a-z-]+:)(?:[^\n]+\n){0,400}?";
    }
}
