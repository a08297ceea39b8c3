package org.prongsai.sheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.SavedTime;

/**
 * Time of saving as a program writes it into a workbook. {@code Z} tells a zone only of programs that are known to mean
 * it: LibreOffice and others write the time on their own clock with it.
 */
public final class WrittenTime {
    private WrittenTime() {}

    /** @param program that says it saved the workbook, empty when it does not */
    public static SavedTime of(String written, String program) {
        return offset(written)
                .<SavedTime>map(time -> time.getOffset().equals(ZoneOffset.UTC) && !meansItsZone(program)
                        ? new SavedTime.Zoneless(time.toLocalDateTime(), false)
                        : new SavedTime.Zoned(time.toInstant(), false))
                .or(() -> local(written).map(time -> new SavedTime.Zoneless(time, false)))
                .orElse(SavedTime.unknown());
    }

    /** Excel, and the library that this program and others write workbooks by. */
    public static boolean meansItsZone(String program) {
        String name = program.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("microsoft") || name.equals("apache poi");
    }

    private static Optional<OffsetDateTime> offset(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written));
        } catch (DateTimeException hasNoZone) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written));
        } catch (DateTimeException saysNothingUsable) {
            return Optional.empty();
        }
    }
}
