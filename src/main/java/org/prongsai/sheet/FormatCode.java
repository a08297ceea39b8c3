package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Code of the format in which Excel shows a cell.
 *
 * @param id of a format that every program has built in, or of one of the workbook's own
 * @param code of the workbook's own
 */
public record FormatCode(String id, String code) {
    private static final Pattern BUILT_IN_DATES =
            Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]|7[1-9]|8[01]");
    /** Those of a month and a year, and of times. */
    private static final Pattern BUILT_IN_DAYLESS = Pattern.compile("1[7-9]|2[01]|4[5-7]|7[4-689]|80");

    private static final Set<String> BUILT_IN_PERCENTS = Set.of("9", "10");
    /** Hours, minutes or seconds that have gone by. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("[dmybDMYBวปด]");
    /** Three or more name a day of the week. */
    private static final Pattern DAY = Pattern.compile("(?<![dDว])[dDว]{1,2}(?![dDว])");
    /** What a semicolon is no end of a section in, and the semicolons that are. */
    private static final Pattern SECTION = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|;");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern WHITE = Pattern.compile("\\[(?:White|Color ?2|สีขาว)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    /** Room as wide as a letter, a letter that fills, a colour, a country. */
    private static final Pattern PLAIN = Pattern.compile("_.|\\*.|\\[[^]]*]");

    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** Whether it shows a number as a day. */
    public boolean isDate() {
        return BUILT_IN_DATES.matcher(id).matches()
                || DATE.matcher(NO_DATE.matcher(code).replaceAll("")).find();
    }

    /** What it shows a number as. */
    public RawLook.Shown shows() {
        if (isDate() || ELAPSED.matcher(code).find()) {
            return isDayless() ? RawLook.Shown.DAYLESS : RawLook.Shown.DAY;
        }
        boolean percent = BUILT_IN_PERCENTS.contains(id)
                || NO_DATE.matcher(code).replaceAll("").contains("%");
        return percent ? RawLook.Shown.PERCENT : RawLook.Shown.NUMBER;
    }

    private boolean isDayless() {
        return code.isEmpty()
                ? BUILT_IN_DAYLESS.matcher(id).matches()
                : !DAY.matcher(NO_DATE.matcher(code).replaceAll("")).find();
    }

    /**
     * Whether it shows something else than what the cell holds: nothing, other words, or white letters.
     *
     * @param number of a number
     */
    public boolean hides(boolean number) {
        List<String> sections = sections();
        return number ? hidesNumber(sections) : hidesText(sections);
    }

    private static boolean hidesNumber(List<String> sections) {
        String first = sections.get(0);
        String words = LITERAL.matcher(first).results().map(MatchResult::group).collect(Collectors.joining());
        String shown = NO_DATE.matcher(first).replaceAll("").strip();
        boolean nothing = first.replace("\"\"", "").isBlank() && sections.size() > 1;
        boolean wordsAlone =
                !first.isBlank() && shown.isEmpty() && !words.replace("\"", "").isEmpty();
        return nothing
                || wordsAlone
                || WHITE.matcher(first).find()
                || CONDITION.matcher(first).find()
                || FormatWords.tell(words);
    }

    /** A format of numbers alone shows texts as they are. */
    private static boolean hidesText(List<String> sections) {
        int last = sections.size() - 1;
        boolean ofText = last >= 3 || sections.get(last).contains("@");
        String section = sections.get(Math.min(last, 3));
        String plain = PLAIN.matcher(section).replaceAll("").strip();
        return ofText && (WHITE.matcher(section).find() || !(plain.equals("@") || plain.equalsIgnoreCase("General")));
    }

    private List<String> sections() {
        List<String> sections = new ArrayList<>();
        Matcher matcher = SECTION.matcher(code);
        int from = 0;
        while (matcher.find()) {
            if (matcher.group().equals(";")) {
                sections.add(code.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        sections.add(code.substring(from));
        return sections;
    }
}
