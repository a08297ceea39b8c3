package org.prongsai.sheet.xls;

import java.util.Optional;
import org.prongsai.sheet.MergedArea;

/** Link on cells of an .xls, by its record. */
final class XlsLink {
    /** After the cells, a class and a version. */
    private static final int FLAGS = 28;

    private static final int LEADS_OUT = 0x01;
    private static final int HAS_PLACE = 0x08;
    private static final int HAS_WORDS = 0x14;
    private static final int HAS_FRAME = 0x80;
    private static final int IS_PLAIN = 0x100;
    /** Of the class that says in which way the target is written. */
    private static final int CLASS = 16;
    /** The class of an address of the web begins so, that of a file otherwise. */
    private static final int WEB = 0x79EAC9E0;

    private static final int AFTER_FILE = 24;

    private final XlsBytes record;
    private int at = FLAGS + 4;

    XlsLink(XlsBytes record) {
        this.record = record;
    }

    MergedArea area() {
        return XlsAsides.area(record, 0);
    }

    /** Where it leads, empty when that is another cell of the workbook. */
    Optional<String> address() {
        if (!record.bit(FLAGS, LEADS_OUT)) {
            return Optional.empty();
        }
        if (record.bit(FLAGS, HAS_WORDS)) {
            counted();
        }
        if (record.bit(FLAGS, HAS_FRAME)) {
            counted();
        }
        String target = record.bit(FLAGS, IS_PLAIN) ? counted() : target();
        String place = record.bit(FLAGS, HAS_PLACE) ? counted() : "";
        return target.isEmpty() ? Optional.empty() : Optional.of(place.isEmpty() ? target : target + "#" + place);
    }

    private String target() {
        boolean web = record.integer(at) == WEB;
        at += CLASS;
        if (web) {
            int length = record.integer(at);
            String address = record.wide(at + 4, length / 2);
            at += 4 + Math.max(0, length);
            return untilNull(address);
        }
        return file();
    }

    private String file() {
        int length = Math.max(0, record.integer(at + 2));
        String shortened = untilNull(record.narrow(at + 6, length));
        at += 6 + length + AFTER_FILE;
        int wide = Math.max(0, record.integer(at));
        at += 4;
        if (wide == 0) {
            return shortened;
        }
        String whole = record.wide(at + 6, record.integer(at) / 2);
        at += wide;
        return untilNull(whole);
    }

    /** A text after its length in letters. */
    private String counted() {
        int length = Math.max(0, record.integer(at));
        String text = record.wide(at + 4, length);
        at += 4 + 2 * length;
        return untilNull(text);
    }

    private static String untilNull(String text) {
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
