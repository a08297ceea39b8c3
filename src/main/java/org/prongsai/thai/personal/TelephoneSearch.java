package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Search for telephones: mobile ones and those of a house, but no short numbers of services and none of the office. */
final class TelephoneSearch implements PersonalSearch {
    private static final int MIN_DIGITS = 9;
    private static final int MAX_DIGITS = 14;
    private static final int MOBILE = 10;
    private static final Set<String> MOBILE_SHAPES = Set.of(
            "10", "3-7", "3-3-4", "3-4-3", "2-4-4", "2-8", "1-4-5", "1-4-4-1", "1-9", "4-6", "4-3-3", "5-5", "3-3-2-2",
            "2-3-5", "2-3-2-3");
    private static final Set<String> HOUSE_SHAPES = Set.of("2-3-4", "2-7", "3-6", "3-3-3", "1-4-4", "1-8");
    private static final Set<String> SPACED_HOUSE_SHAPES = Set.of("2-3-4", "3-3-3", "3-6", "1-4-4");
    private static final List<String> SAID =
            List.of("โทร", "เบอร์", "มือถือ", "ติดต่อ", "แฟกซ์", "หมายเลข", "Tel", "tel", "TEL", "Fax", "fax", "hone");
    private static final List<String> CALLED =
            List.of("โทร", "เบอร์", "มือถือ", "Tel", "tel", "TEL", "hone", "Mobile", "mobile");
    /** Of what is called, to the number: {@code โทรศัพท์มือถือ: }. */
    private static final int REACH_CALLED = 18;

    @Override
    public boolean mayBeIn(String text) {
        return PlainText.digits(text, MIN_DIGITS) == MIN_DIGITS;
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        List<PersonalWord> found = new ArrayList<>();
        int done = 0;
        for (NumberSpan span : new NumberScanner(text).spans(MIN_DIGITS, MAX_DIGITS)) {
            String number = span.start() < done ? "" : number(span, text);
            if (!number.isEmpty()) {
                done = span.end();
                if (!own.isTelephone(number)) {
                    boolean plus = text.at(span.start() - 1) == '+';
                    found.add(PersonalWord.of(text, plus ? span.start() - 1 : span.start(), span.end()));
                }
            }
        }
        return found;
    }

    /** As it is dialled in the country; empty when it is none. */
    private static String number(NumberSpan span, PlainText text) {
        boolean plus = text.at(span.start() - 1) == '+';
        if (span.hasSlash() || !mayBeDialled(span.digits()) || LinkWords.isPageNumber(text, span.start())) {
            return "";
        }
        boolean called = NearWords.within(text, span.start(), REACH_CALLED, CALLED);
        String number = called && isWithoutZero(span) ? "0" + span.digits() : dialled(span.digits(), plus);
        boolean abroad = !number.equals(span.digits());
        boolean several = called && isFirstOfSeveral(span, text);
        boolean tied = span.isTiedBefore(text) || (span.isTiedBehind(text) && !several) || isAmount(span, text);
        boolean likely = isMobile(number)
                ? abroad || (isMobileShape(span, called) && (!tied || (span.isWhole() && !isAmount(span, text))))
                : isHouse(number) && (abroad ? plus : !tied && isHouseShape(span, text));
        return likely ? number : "";
    }

    /** {@code +66 81 …}, {@code 0066 81 …} and {@code 66 81 …} are {@code 081 …}. */
    static String dialled(String digits, boolean plus) {
        String rest =
                digits.startsWith("0066") ? digits.substring(4) : digits.startsWith("66") ? digits.substring(2) : "";
        if (rest.isEmpty()) {
            return digits;
        }
        boolean zero = rest.startsWith("0");
        // Numbers of projects begin with the year: 6608 is a month of it.
        return zero && !plus && !digits.startsWith("0066") ? digits : zero ? rest : "0" + rest;
    }

    /** Whether a number as somebody wrote it is a mobile one's. */
    static boolean isMobileAsWritten(String written) {
        String plain = PlainText.of(written).text();
        return isMobile(dialled(PlainText.digitsOf(plain), plain.startsWith("+")));
    }

    private static boolean isMobile(String number) {
        return number.length() == MOBILE && number.charAt(0) == '0' && "689".indexOf(number.charAt(1)) >= 0;
    }

    private static boolean isHouse(String number) {
        return number.length() == MIN_DIGITS && number.charAt(0) == '0' && "23457".indexOf(number.charAt(1)) >= 0;
    }

    private static boolean isMobileShape(NumberSpan span, boolean called) {
        String second = span.digits().substring(2, 4);
        boolean year = span.shape().equals("2-4-4") && second.equals("25") && !span.isDashed();
        boolean even = span.isEven()
                && (called || (span.isDashed() && !span.shape().equals(AccountSearch.PRINTED)))
                && !span.shape().startsWith("2-2-4");
        return (MOBILE_SHAPES.contains(span.shape()) && !year) || span.isSpelt() || even;
    }

    /** By its length and its first digits: most numbers are none, and cost no more than this. */
    private static boolean mayBeDialled(String digits) {
        boolean zero = digits.charAt(0) == '0' && (digits.length() <= MOBILE || digits.charAt(1) == '0');
        return zero || digits.startsWith("66") || (digits.length() == MIN_DIGITS && digits.charAt(0) > '5');
    }

    /** A spreadsheet drops the first digit of a number. */
    private static boolean isWithoutZero(NumberSpan span) {
        return span.digits().length() == MIN_DIGITS
                && "689".indexOf(span.digits().charAt(0)) >= 0
                && (span.isWhole() || span.isEven());
    }

    /** Whether its last digit runs on to another: {@code 081-234-5678-9}. */
    private static boolean isFirstOfSeveral(NumberSpan span, PlainText text) {
        int next = span.end() + 1;
        return text.at(span.end()) == '-' && text.isDigit(next) && !(text.isDigit(next + 1) && text.isDigit(next + 2));
    }

    /** Nine digits alone are more often the number of a thing: unless it is said what they are, they must look so. */
    private static boolean isHouseShape(NumberSpan span, PlainText text) {
        if (NearWords.before(text, span.start(), SAID)) {
            return span.isWhole() || HOUSE_SHAPES.contains(span.shape());
        }
        boolean last = !(text.at(span.end()) == ' ' && text.isDigit(span.end() + 1));
        boolean spaced = last && span.gaps().isBlank() && SPACED_HOUSE_SHAPES.contains(span.shape());
        return !span.isWhole() && (spaced || (span.isDashed() && HOUSE_SHAPES.contains(span.shape())));
    }

    /** Whether satang or thousands follow. */
    private static boolean isAmount(NumberSpan span, PlainText text) {
        char next = text.at(span.end());
        boolean hundredths = next == '.' && text.isDigit(span.end() + 2) && !text.isDigit(span.end() + 3);
        return hundredths || (next == ',' && text.isDigit(span.end() + 1));
    }
}
