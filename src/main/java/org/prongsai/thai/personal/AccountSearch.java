package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;

/** Search for numbers of bank accounts: ten, twelve or fifteen digits beside a word that says so. */
final class AccountSearch implements PersonalSearch {
    private static final int MIN_DIGITS = 10;
    private static final int MAX_DIGITS = 15;
    private static final int REACH_BEHIND = 25;
    private static final List<String> SAID = List.of(
            "บัญชี",
            "ธนาคาร",
            "กรุงไทย",
            "ออมสิน",
            "กสิกร",
            "ไทยพาณิชย์",
            "กรุงเทพ",
            "ธ.ก.ส",
            "ธกส",
            "พร้อมเพย์",
            "เลขบช",
            "บ/ช",
            "ccount",
            "A/C",
            "a/c",
            "PromptPay",
            "Bank");
    /** What says, nearer to the number, that it is another one; and banks that keep no money. */
    private static final List<String> OTHER = List.of(
            "โทร",
            "ฎีกา",
            "หนังสือ",
            "งบประมาณ",
            "โครงการ",
            "คำสั่ง",
            "ครุภัณฑ์",
            "สัญญา",
            "ใบเสร็จ",
            "ประชาชน",
            "ผู้เสียภาษี",
            "บัญชีราย",
            "บัญชีแนบ",
            "บัญชีแยก",
            "บัญชีนวัต",
            "ธนาคารขยะ",
            "ธนาคารความดี",
            "ธนาคารน้ำ",
            "ธนาคารเมล็ด");

    @Override
    public boolean mayBeIn(String text) {
        return PlainText.digits(text, MIN_DIGITS) == MIN_DIGITS && SAID.stream().anyMatch(text::contains);
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        List<PersonalWord> found = new ArrayList<>();
        List<NumberSpan> spans = new NumberScanner(text).spans(MIN_DIGITS, MAX_DIGITS);
        int done = 0;
        for (NumberSpan span : spans) {
            if (span.start() >= done && isAccount(span, text)) {
                done = span.end();
                if (!own.isNumber(span.digits())) {
                    found.add(PersonalWord.of(text, span.start(), span.end()));
                }
            }
        }
        return found;
    }

    private static boolean isAccount(NumberSpan span, PlainText text) {
        int length = span.digits().length();
        boolean longer = length == 12 || length == MAX_DIGITS;
        boolean written = span.gaps().replace('-', ' ').isBlank();
        return (length == MIN_DIGITS || longer)
                && written
                && !isDialled(span.digits())
                && !span.isTiedBefore(text)
                && !span.isTiedBehind(text)
                && isSaid(span, text);
    }

    /** A mobile telephone is told as one, also where money is sent to it. */
    private static boolean isDialled(String digits) {
        return digits.length() == MIN_DIGITS && digits.charAt(0) == '0' && "689".indexOf(digits.charAt(1)) >= 0;
    }

    private static boolean isSaid(NumberSpan span, PlainText text) {
        int other = NearWords.last(text, span.start(), OTHER);
        int said = NearWords.last(text, span.start(), SAID);
        return said > other || (other < 0 && NearWords.behind(text, span.end(), REACH_BEHIND, SAID));
    }
}
