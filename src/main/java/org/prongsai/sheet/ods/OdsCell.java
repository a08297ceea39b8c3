package org.prongsai.sheet.ods;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.StruckText;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xlsx.CellFormula;
import org.prongsai.sheet.xml.XmlCursor;
import org.prongsai.thai.ThaiDigits;

/** The OpenDocument cell being read: its value by its attributes, its text by its own paragraphs. */
final class OdsCell {
    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-([0-9]{2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** Digits of a year. */
    private static final int YEAR = 4;

    private final OdsCellContent content;
    private final CellFormula formulaText = new CellFormula();
    private boolean open;
    private boolean covered;
    private int repeats;
    private boolean formula;
    private boolean error;
    private String type = "";
    private String written = "";
    private OdsCellStyle style = OdsCellStyle.PLAIN;

    OdsCell(OdsCellContent content) {
        this.content = content;
    }

    /** @param under whether it lies under a merged area */
    void open(XmlCursor at, int timesRepeated, boolean under, OdsCellStyle look) {
        open = true;
        covered = under;
        style = look;
        repeats = timesRepeated;
        formulaText.clear();
        at.attribute("formula").ifPresent(written -> formulaText.text(written.replaceFirst("^[a-z]+:=|^=", "")));
        formula = at.attribute("formula").isPresent();
        error = at.attribute(":calcext:1.0", "value-type").orElse("").equals("error");
        type = at.attribute(":office:1.0", "value-type").orElse("");
        written = at.attribute(attributeOf(type)).orElse("");
        content.clear();
    }

    private static String attributeOf(String type) {
        return switch (type) {
            case "boolean", "date", "time", "string" -> type + "-value";
            default -> "value";
        };
    }

    boolean isOpen() {
        return open;
    }

    boolean isCovered() {
        return covered;
    }

    int repeats() {
        return repeats;
    }

    /** Whether a formula worked it out, or a program fills it in anew. */
    boolean formula() {
        return formula || content.text().isFilledIn();
    }

    /** Whether a picture is its value; programs that know none find an error there. */
    boolean isPicture() {
        return formula && formulaText.isPicture();
    }

    /** What stands in it besides its value. */
    OdsCellContent content() {
        return content;
    }

    /** An element inside the cell. */
    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        content.start(name, at);
    }

    void text(String characters) {
        if (open) {
            content.text(characters);
        }
    }

    /** The end of an element inside the cell, or of the cell. */
    void end() throws UnreadableWorkbook {
        open = !content.end();
    }

    /** Empty when the cell holds nothing, however it is coloured. */
    Optional<RawValue> value(boolean date1904) {
        RawValue value = error ? new RawValue.ErrorValue(content.text().toString()) : typed(date1904);
        return value.text().isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private RawValue typed(boolean date1904) {
        if (written.isEmpty()) {
            String text = style.crossed()
                    ? StruckText.marked(content.text().toString())
                    : content.text().marked(style.struck());
            // LibreOffice writes an empty paragraph for an empty text.
            return formula && type.isEmpty() && !content.text().isBegun()
                    ? RawValue.ErrorValue.NOT_WORKED_OUT
                    : new RawValue.Text(text);
        }
        if (style.crossed()) {
            return StruckText.marked(
                    type.equals("string") ? unmarked() : plain(date1904), type.equals("date"), date1904);
        }
        if (type.equals("string") || !style.struck()) {
            return plain(date1904);
        }
        return StruckText.marked(plain(date1904), type.equals("date"), date1904);
    }

    private RawValue unmarked() {
        return new RawValue.Text(content.text().says(written) ? content.text().toString() : written);
    }

    private RawValue plain(boolean date1904) {
        return switch (type) {
            case "float", "percentage", "currency" -> new RawValue.Numeric(Double.parseDouble(written.strip()));
            case "boolean" -> truth(written.strip());
            case "date" -> date(date1904);
            case "time" -> time();
            default ->
                new RawValue.Text(
                        content.text().says(written)
                                ? content.text().marked(style.struck())
                                : style.struck() ? StruckText.marked(written) : written);
        };
    }

    /** Programs that do not keep to the standard write a number; what is no truth value is kept as it is written. */
    private static RawValue truth(String written) {
        return switch (written) {
            case "true", "1" -> new RawValue.Bool(true);
            case "false", "0" -> new RawValue.Bool(false);
            default -> new RawValue.Text(written);
        };
    }

    /** What can't be stored as Excel would store it is kept as it is shown. */
    private RawValue date(boolean date1904) {
        try {
            LocalDateTime moment = written.contains("T")
                    ? LocalDateTime.parse(written)
                    : LocalDate.parse(written).atStartOfDay();
            return new RawValue.Numeric(CellDates.serial(moment, date1904));
        } catch (DateTimeException e) {
            return new RawValue.Text(content.text().toString());
        }
    }

    private RawValue time() {
        try {
            return new RawValue.Numeric(Duration.parse(written).toMillis() / (double) CellDates.MILLIS_OF_DAY);
        } catch (DateTimeException e) {
            return new RawValue.Text(content.text().toString());
        }
    }

    private RawLook.Shown shown() {
        return switch (type) {
            case "date" -> isDaySeen() ? RawLook.Shown.DAY : RawLook.Shown.DAYLESS;
            case "time" -> RawLook.Shown.DAYLESS;
            case "percentage" -> RawLook.Shown.PERCENT;
            default -> RawLook.Shown.NUMBER;
        };
    }

    /** Whether the day of a date is among the numbers that are shown of it. */
    private boolean isDaySeen() {
        String shown = ThaiDigits.toArabic(content.text().toString());
        Matcher date = DATE.matcher(written);
        if (shown.isEmpty() || !date.find()) {
            return true;
        }
        int day = Integer.parseInt(date.group(1));
        return NUMBER.matcher(shown)
                .results()
                .map(MatchResult::group)
                .anyMatch(number -> number.length() < YEAR && Integer.parseInt(number) == day);
    }

    /** @param guarded whether its sheet is protected */
    RawLook look(boolean guarded) {
        boolean number = !(type.isEmpty() || type.equals("string"));
        return RawLook.of(
                content.text().isStruck(style.struck()) || style.crossed(),
                style.isUnseen(number)
                        || (guarded && style.secret())
                        || content.text().colours().anyMatch(style::hides),
                shown(),
                formulaText.link().filter(address -> !address.startsWith("#")).orElse(content.link()));
    }
}
