package org.prongsai.crossread;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.crossread.SeenCell.Kind;

/** Explanations of what differs, each told by a rule from what the other program says of the cell; none is a list of cells. */
@SuppressWarnings("ImmutableEnumChecker") // every rule is a method reference that holds nothing
enum Explanation {
    COVERED(
            "stands under a merged area, where no program shows it: ours is an object of the sheet",
            Explanation::covered),
    NOT_WORKED_OUT("a formula whose value the file does not hold: ours says #FORMULA!", Explanation::notWorkedOut),
    STRUCK("struck out: ours has the text in its mark", Explanation::struck),
    EMPTY_TEXT("an empty text: ours is a cell that holds nothing", Explanation::empty),
    PICTURE("a picture as the value of a cell: ours is an object", Explanation::picture),
    ESCAPE("a letter spelt _xHHHH_, as the standard has it, which openpyxl leaves as it is spelt", Explanation::escape),
    NO_DAY(
            "a number in a format of days that is none: LibreOffice makes a day of it that no calendar has",
            Explanation::noDay),
    TAB("a tab, which LibreOffice loses when it opens an .ods", Explanation::tab),
    CARRIAGE_RETURN("a carriage return, which is white space in an .ods by the standard", Explanation::carriageReturn),
    LINE_IN_LINK(
            "a line end, a tab or several spaces within the words of a link, which are one space in an .ods by the standard",
            Explanation::lineInLink),
    LINK_OF_NOTHING("an empty cell with a link, into which openpyxl puts the address", Explanation::linkOfNothing),
    WHOLE_SECONDS("a moment of which LibreOffice keeps the whole seconds alone", Explanation::seconds),
    TRUTH(
            "a truth value, which LibreOffice keeps as the formula =TRUE() or =FALSE(), or as the number 1 or 0",
            Explanation::truth),
    NOT_AVAILABLE(
            "an error of an .xls, of which LibreOffice makes #N/A, as of formulas that depend on it",
            Explanation::notAvailable),
    ERROR_LOST(
            "a formula of an .ods that came to an error: LibreOffice has 0 until it works it out anew",
            Explanation::lost),
    COPY_OF_ANOTHER_FILE(
            "a cell of another file, kept for formulas that refer to it: no sheet of this one", Explanation::copy);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final double LAST_DAY = 2_958_465;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final Pattern MARKED_ERROR = Pattern.compile("\\[ขีดฆ่า: #[^\\]]*\\]");
    private static final Pattern MARK = Pattern.compile("\\[ขีดฆ่า: ([^\\]]*)\\]");

    /** Whether a difference is of this kind. */
    private interface Rule {
        boolean explains(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas);
    }

    private final String why;
    private final Rule rule;

    Explanation(String why, Rule rule) {
        this.why = why;
        this.rule = rule;
    }

    String why() {
        return why;
    }

    static Optional<Explanation> of(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return Arrays.stream(values())
                .filter(one -> one.rule.explains(ours, theirs, areas))
                .findFirst();
    }

    private static boolean covered(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && ours.isCovered()
                && areas.cover(ours.place())
                && (theirs == null || (theirs.isCovered() && saysTheSame(ours, theirs, areas)));
    }

    /** What is covered is a text to us, whatever it was. */
    private static boolean saysTheSame(SeenCell ours, SeenCell theirs, Areas areas) {
        return Sameness.ofText(ours, theirs)
                || truth(ours, theirs, areas)
                || tab(ours, theirs, areas)
                || noDay(ours, theirs, areas)
                || carriageReturn(ours, theirs, areas)
                || struck(ours, theirs, areas)
                || (ours.text().startsWith("#")
                        && theirs.isFormula()
                        && theirs.text().equals("#N/A"));
    }

    private static boolean notWorkedOut(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null && ours.kind() == Kind.NOT_WORKED_OUT && theirs != null && theirs.isFormula();
    }

    private static boolean struck(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        if (ours == null || theirs == null || theirs.struck().isEmpty()) {
            return false;
        }
        String marked =
                MARK.matcher(ours.text()).results().map(mark -> mark.group(1)).collect(Collectors.joining());
        return alike(marked, String.join("", theirs.struck()))
                && alike(MARK.matcher(ours.text()).replaceAll("$1"), theirs.text());
    }

    /** But for white space, of which marks and lines of another make more or less. */
    private static boolean alike(String ours, String theirs) {
        return bare(ours).equals(bare(theirs))
                || bare(ours).equals(bare(undone(theirs)))
                || Sameness.ofNumbers(bare(ours), bare(theirs));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean empty(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours == null
                && theirs != null
                && theirs.kind() == Kind.TEXT
                && theirs.text().isEmpty();
    }

    private static boolean picture(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null && ours.isPicture() && theirs != null && theirs.kind() == Kind.ERROR;
    }

    private static boolean escape(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        if (ours == null || theirs == null || ours.kind() != Kind.TEXT || theirs.kind() != Kind.TEXT) {
            return false;
        }
        return !undone(theirs.text()).equals(theirs.text())
                && SeenCell.lines(undone(theirs.text())).equals(ours.text());
    }

    private static String undone(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))));
    }

    /** An .ods keeps it as no number any more, but as the error that it shows. */
    private static boolean noDay(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        if (ours == null || theirs == null) {
            return false;
        }
        boolean number =
                ours.kind() == Kind.NUMBER || (ours.isCovered() && ours.text().matches("-?[0-9]{1,18}(\\.[0-9]+)?"));
        boolean none = number
                ? Double.parseDouble(ours.text()) < 0 || Double.parseDouble(ours.text()) > LAST_DAY
                : ours.kind() == Kind.TEXT && ours.text().equals("#FMT");
        boolean nothing = theirs.kind() == Kind.DAY && theirs.number() == 0;
        return none && (nothing || theirs.text().equals("#DAY"));
    }

    private static boolean tab(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && ours.text().contains("\t")
                && ours.text().replace("\t", "").equals(theirs.text());
    }

    private static boolean carriageReturn(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && theirs.marks().contains("R")
                && bare(ours.text()).equals(bare(theirs.text()));
    }

    private static boolean lineInLink(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && theirs.marks().contains("A")
                && bare(ours.text()).equals(bare(theirs.text()));
    }

    private static boolean linkOfNothing(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours == null && theirs != null && theirs.marks().equals("H");
    }

    private static boolean seconds(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && ours.kind() == Kind.NUMBER
                && theirs.kind() == Kind.DAY
                && Math.floor(ours.number() * SECONDS_OF_DAY) == Math.round(theirs.number() * SECONDS_OF_DAY);
    }

    private static boolean truth(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        if (ours == null
                || theirs == null
                || !(theirs.isFormula() || theirs.marks().contains("T"))) {
            return false;
        }
        boolean words = ours.isCovered() && theirs.isFormula() && truth(ours).isPresent();
        boolean either = ours.kind() == Kind.TRUTH
                || words
                || theirs.kind() == Kind.TRUTH
                || theirs.marks().contains("T");
        Optional<Boolean> one = truth(ours);
        return either && one.isPresent() && one.equals(truth(theirs));
    }

    private static Optional<Boolean> truth(SeenCell cell) {
        return switch (MARK.matcher(cell.text()).replaceAll("$1")) {
            case "TRUE", "1", "1.0" -> Optional.of(true);
            case "FALSE", "0", "0.0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean notAvailable(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && (ours.kind() == Kind.ERROR
                        || MARKED_ERROR.matcher(ours.text()).matches())
                && theirs.kind() == Kind.ERROR
                && theirs.isFormula()
                && theirs.text().equals("#N/A");
    }

    private static boolean lost(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours != null
                && theirs != null
                && ours.kind() == Kind.ERROR
                && ours.isFormula()
                && theirs.isFormula()
                && theirs.kind() == Kind.NUMBER
                && theirs.text().equals("0");
    }

    private static boolean copy(@Nullable SeenCell ours, @Nullable SeenCell theirs, Areas areas) {
        return ours == null && theirs != null && theirs.marks().contains("L");
    }
}
