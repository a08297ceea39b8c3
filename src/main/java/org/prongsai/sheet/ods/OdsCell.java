package org.prongsai.sheet.ods;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * The OpenDocument cell being read: its value by its attributes, its text by its own paragraphs. Notes and drawings in
 * it are no part of what it says.
 */
final class OdsCell {
    /** What stands inside a paragraph and is not of its text. */
    private static final Set<String> ASIDES = Set.of("annotation", "note", "ruby-text", "frame", "custom-shape", "g");

    private final OdsText text = new OdsText();
    private boolean open;
    private int depth;
    private int aside;
    private int repeats;
    private boolean formula;
    private boolean error;
    private String type = "";
    private String written = "";

    void open(XmlCursor at, int timesRepeated) {
        open = true;
        depth = 0;
        aside = 0;
        repeats = timesRepeated;
        formula = at.attribute("formula").isPresent();
        error = at.attribute(":calcext:1.0", "value-type").orElse("").equals("error");
        type = at.attribute(":office:1.0", "value-type").orElse("");
        written = at.attribute(attributeOf(type)).orElse("");
        text.clear();
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

    int repeats() {
        return repeats;
    }

    boolean formula() {
        return formula;
    }

    /** An element inside the cell. */
    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        depth++;
        if (aside > 0) {
            return;
        }
        boolean paragraph = name.equals("p") || name.equals("h");
        if (depth == 1 ? !paragraph : ASIDES.contains(name)) {
            aside = depth;
        } else if (depth == 1) {
            text.paragraph();
        } else {
            text.element(name, at);
        }
    }

    void text(String characters) {
        if (open && aside == 0 && depth > 0) {
            text.characters(characters);
        }
    }

    /** The end of an element inside the cell, or of the cell. */
    void end() {
        if (aside == depth) {
            aside = 0;
        }
        open = depth > 0;
        depth--;
    }

    /** Empty when the cell holds nothing, however it is coloured. */
    Optional<RawValue> value(boolean date1904) {
        RawValue value = error ? new RawValue.ErrorValue(text.toString()) : typed(date1904);
        return value.text().isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private RawValue typed(boolean date1904) {
        if (written.isEmpty()) {
            return new RawValue.Text(text.toString());
        }
        return switch (type) {
            case "float", "percentage", "currency" -> new RawValue.Numeric(Double.parseDouble(written.strip()));
            case "boolean" -> new RawValue.Bool(written.strip().equals("true"));
            case "date" -> date(date1904);
            case "time" -> time();
            default -> new RawValue.Text(text.says(written) ? text.toString() : written);
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
            return new RawValue.Text(text.toString());
        }
    }

    private RawValue time() {
        try {
            return new RawValue.Numeric(Duration.parse(written).toMillis() / (double) CellDates.MILLIS_OF_DAY);
        } catch (DateTimeException e) {
            return new RawValue.Text(text.toString());
        }
    }
}
