package org.prongsai.sheet.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawValue;

/** Value of a cell that holds a date, a moment or a time of day in ISO 8601, as strict OOXML may hold it. */
final class IsoDateValue {
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d\\d:.*");
    private static final double NANOS_OF_DAY = 86_400e9;

    private IsoDateValue() {}

    /** The number by which Excel would store it; what is none stays a text. */
    static RawValue of(String written, boolean date1904) {
        try {
            String zoneless = written.contains(":") ? ZONE.matcher(written).replaceFirst("") : written;
            return new RawValue.Numeric(
                    TIME_OF_DAY.matcher(zoneless).matches()
                            ? LocalTime.parse(zoneless).toNanoOfDay() / NANOS_OF_DAY
                            : CellDates.serial(moment(zoneless), date1904));
        } catch (DateTimeException e) {
            return new RawValue.Text(XStringEscapes.undo(written));
        }
    }

    private static LocalDateTime moment(String written) {
        return written.contains("T")
                ? LocalDateTime.parse(written)
                : LocalDate.parse(written).atStartOfDay();
    }
}
