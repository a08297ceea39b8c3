package org.prongsai.sheet.xlsx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.prongsai.sheet.xml.XmlCursor;

/** Properties of a workbook about its last saving: by whom, and when, as it says itself. */
public final class CoreProperties implements XmlCursor.Visitor {
    private final String who;
    private final String when;
    private final StringBuilder text = new StringBuilder();
    private String savedBy = "";
    private Optional<Instant> savedAt = Optional.empty();

    private CoreProperties(String who, String when) {
        this.who = who;
        this.when = when;
    }

    /** Of an OOXML package: there {@code creator} is who made it, perhaps years ago. */
    static CoreProperties ofOoxml() {
        return new CoreProperties("lastModifiedBy", "modified");
    }

    /** Of an OpenDocument file: there {@code creator} and {@code date} are those of the last saving. */
    public static CoreProperties ofOpenDocument() {
        return new CoreProperties("creator", "date");
    }

    @Override
    public void start(String name, XmlCursor at) {
        text.setLength(0);
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String name) {
        if (name.equals(who)) {
            savedBy = text.toString().strip();
        } else if (name.equals(when)) {
            savedAt = instant(text.toString().strip());
        }
        text.setLength(0);
    }

    /** A time without its zone is no instant: guessing the zone could make an older form count. */
    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException saidNothingUsable) {
            return Optional.empty();
        }
    }

    public String savedBy() {
        return savedBy;
    }

    public Optional<Instant> savedAt() {
        return savedAt;
    }
}
