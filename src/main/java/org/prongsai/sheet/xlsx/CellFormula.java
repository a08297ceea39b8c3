package org.prongsai.sheet.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formula of a cell as far as it gives more than a value: a link, or a picture in the cell. */
public final class CellFormula {
    private static final Pattern LINK = Pattern.compile(
            "\\s*(?:_xlfn\\.)?(?:HYPERLINK|IMAGE)\\(\\s*\"((?:[^\"]|\"\"){1,4000}+)\"\\s*[,;)].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** In WPS a cell holds a picture by this. */
    private static final Pattern PICTURE =
            Pattern.compile("\\s*(?:_xlfn\\.)?(?:DISPIMG|IMAGE)\\(.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a formula begins with that may match one of these. */
    private static final String BEGINNINGS = " \t\n\r\f\u000b_HhIiDd";

    private final StringBuilder text = new StringBuilder();

    public void clear() {
        text.setLength(0);
    }

    public void text(String characters) {
        text.append(characters);
    }

    /** The address that stands in it; none where it is worked out, for a part of it leads elsewhere. */
    public Optional<String> link() {
        Matcher matcher = LINK.matcher(text);
        return mayBeMore() && matcher.matches()
                ? Optional.of(matcher.group(1).replace("\"\"", "\"").strip())
                : Optional.empty();
    }

    public boolean isPicture() {
        return mayBeMore() && PICTURE.matcher(text).matches();
    }

    /** Every form is full of formulas that begin otherwise. */
    private boolean mayBeMore() {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text that a formula is and nothing else, as a defined name holds one. */
    public static Optional<String> textOf(String formula) {
        return formula.length() > 1 && formula.startsWith("\"") && formula.endsWith("\"")
                ? Optional.of(formula.substring(1, formula.length() - 1))
                : Optional.empty();
    }
}
