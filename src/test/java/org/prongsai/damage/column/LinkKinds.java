package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;

/** Ways of saying where something stands. */
final class LinkKinds {
    private static final String NOT_READ = "field-not-link";
    private static final String OTHER = "https://www.sriphanwari.example/other/7";

    static final List<CellKind> ALL = List.of(
            kind(
                    "LINK_WITHOUT_SCHEME",
                    "without http",
                    NOT_READ,
                    cell -> text(bare(cell).replace("www.", ""))),
            kind(
                    "LINK_WWW",
                    "beginning with www.",
                    "read",
                    cell -> text(cell.any("", " ") + bare(cell)).meaning("http://" + bare(cell))),
            kind(
                    "LINK_TWO_LINES",
                    "two, each in its line",
                    "read",
                    cell -> text(cell.meant() + "\n" + cell.any("", "\n") + OTHER)
                            .meaning(cell.meant() + "\n" + OTHER)),
            kind(
                    "LINK_TWO",
                    "two in one line",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any(" ", ", ", ",", ";", "; ", " และ ", "|", "") + OTHER)
                            .meaning(cell.meant() + "\n" + OTHER)),
            kind(
                    "LINK_THAI_PATH",
                    "Thai words in it",
                    "read",
                    cell -> text(cell.meant() + "/รายงานผล-2564").meaning(cell.meant() + "/รายงานผล-2564")),
            kind(
                    "LINK_STOP",
                    "a full stop or a comma behind it",
                    "read; field-not-link",
                    cell -> text(cell.meant() + cell.any(".", ",", ";", " .", "...", ")", "\u201D", "\"", ">"))),
            kind(
                    "LINK_BRACKETS",
                    "in brackets or quotes",
                    NOT_READ,
                    cell -> text(cell.any("<%s>", "(%s)", "\"%s\"", "[%s]").formatted(cell.meant()))),
            kind(
                            "LINK_WORDS",
                            "words that lead to it",
                            "read",
                            cell -> text(cell.any("คลิกที่นี่", "รายงานผล ปี 2564"))
                                    .leadingTo(cell.meant()))
                    .inCsv(NOT_READ),
            kind(
                            "LINK_ELSEWHERE",
                            "another address behind it than it shows",
                            "link-elsewhere",
                            cell -> text(cell.meant()).leadingTo(OTHER))
                    .inCsv("read"),
            kind(
                    "LINK_MAIL",
                    "a mail address",
                    NOT_READ,
                    cell -> text("saraban@sriphanwari.example")
                            .leadingTo("mailto:saraban@sriphanwari.example")
                            .asked()),
            kind(
                    "LINK_MAIL_TEXT",
                    "a mail address as text",
                    NOT_READ,
                    cell -> text(cell.any("mailto:a@b.example", "a@b.example")).asked()),
            kind(
                    "LINK_FILE",
                    "a file of the office",
                    NOT_READ,
                    cell -> text(cell.any(
                                    "C:\\รายงาน\\2564.pdf",
                                    "\\\\server\\a.pdf",
                                    "file:///C:/a.pdf",
                                    "รายงาน.pdf",
                                    "ftp://a.example/b"))
                            .asked()),
            kind(
                    "LINK_BROKEN",
                    "a scheme misspelt",
                    NOT_READ,
                    cell -> text(cell.any(
                                            "http:/",
                                            "http//",
                                            "https:",
                                            "htttps://",
                                            "http:// ",
                                            "https;//",
                                            "http:\\\\")
                                    + bare(cell))
                            .asked()),
            kind(
                    "LINK_TWICE_SCHEME",
                    "the scheme twice",
                    NOT_READ,
                    cell -> text(cell.any("http://", "https://") + cell.meant())),
            kind(
                    "LINK_SPACE",
                    "a space in it",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any(" a.pdf", " (หน้า 5)", " ข้อ 2"))),
            kind(
                    "LINK_BROKEN_LINE",
                    "broken into two lines",
                    NOT_READ,
                    cell -> text(
                            cell.meant().substring(0, 20) + "\n" + cell.meant().substring(20))),
            kind(
                    "LINK_INVISIBLE",
                    "invisible characters in it",
                    "read",
                    cell -> text(cell.any("\u200B", "\uFEFF", "\u2060")
                            + cell.meant()
                            + cell.any("\u200B", "\u00AD", "\u00A0"))),
            kind(
                    "LINK_CAPITALS",
                    "the scheme in capitals",
                    "read",
                    cell -> text(cell.meant().replace("https", "HTTPS"))
                            .meaning(cell.meant().replace("https", "HTTPS"))),
            kind(
                    "LINK_PREFIX",
                    "words before it",
                    NOT_READ,
                    cell -> text(cell.any("ดูที่ ", "เว็บไซต์: ", "1. ", "- ", "URL=", "Facebook : ") + cell.meant())),
            kind(
                    "LINK_NUMBER",
                    "a number, a day, an error",
                    NOT_READ,
                    cell -> cell.any(
                                    Typed.number("125", "General"),
                                    Typed.number("44228", "d/m/yyyy"),
                                    Typed.error("#REF!"))
                            .asked()),
            kind(
                            "LINK_FORMULA",
                            "made by HYPERLINK",
                            "read; formula-used",
                            cell -> text(cell.meant())
                                    .by("HYPERLINK(\"" + cell.meant() + "\",\"" + cell.meant() + "\")"))
                    .inCsv("read"));

    private LinkKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.LINK), way);
    }

    private static String bare(Slot cell) {
        return cell.meant().replace("https://", "");
    }
}
