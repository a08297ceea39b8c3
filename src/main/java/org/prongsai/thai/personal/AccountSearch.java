package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Search for numbers of bank accounts, ten, twelve or fifteen digits beside a word that says so, and of bank cards. */
final class AccountSearch implements PersonalSearch {
    private static final CardSearch CARDS = new CardSearch();
    private static final int MIN_DIGITS = 10;
    private static final int MAX_DIGITS = 15;
    private static final int REACH_BEHIND = 25;
    /** Of no telephone. */
    static final String PRINTED = "3-1-5-1";

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
            "Bank",
            "บช.",
            "ธอส",
            "ทหารไทย",
            "กรุงศรี",
            "ธนชาต",
            "อาคารสงเคราะห์",
            "เกียรตินาคิน");
    /** Banks by their letters; other words begin and end so. */
    private static final List<String> LETTERS =
            List.of("KTB", "SCB", "BBL", "KBANK", "BAY", "TTB", "GSB", "BAAC", "GHB");
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
        return PlainText.digits(text, MIN_DIGITS) == MIN_DIGITS && (isAnyIn(text) || CARDS.mayBeIn(text));
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        List<PersonalWord> found = new ArrayList<>(CARDS.in(text, own));
        if (!isAnyIn(text.text())) {
            return found;
        }
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
        found.sort(Comparator.comparingInt(PersonalWord::start));
        return found;
    }

    private static boolean isAnyIn(String text) {
        return isAnyOf(SAID, text) || isAnyOf(LETTERS, text);
    }

    private static boolean isAnyOf(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of such banks before a place begins, as a word by itself; -1 where none does. */
    private static int lastBank(PlainText text, int start) {
        int bank = NearWords.last(text, start, LETTERS);
        int end = bank;
        while (end >= 0 && isLatin(text.at(end))) {
            end++;
        }
        boolean whole = bank >= 0
                && !isLatin(text.at(bank - 1))
                && LETTERS.contains(text.text().substring(bank, end));
        return whole ? bank : -1;
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static boolean isAccount(NumberSpan span, PlainText text) {
        int length = span.digits().length();
        boolean longer = length == 12 || length == MAX_DIGITS;
        boolean written = span.gaps().replace('-', ' ').isBlank();
        return (length == MIN_DIGITS || longer)
                && written
                && !(isDialled(span.digits()) && !span.shape().equals(PRINTED))
                && !LinkWords.isPageNumber(text, span.start())
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
        int said = Math.max(NearWords.last(text, span.start(), SAID), lastBank(text, span.start()));
        return said > other || (other < 0 && NearWords.behind(text, span.end(), REACH_BEHIND, SAID));
    }
}
