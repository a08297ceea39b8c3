package org.prongsai.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Who saved a workbook last, and when, as it says itself. */
final class CoreProperties implements XmlCursor.Visitor {
    private final StringBuilder text = new StringBuilder();
    private String savedBy = "";
    private Optional<Instant> savedAt = Optional.empty();

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
        if (name.equals("lastModifiedBy")) {
            savedBy = text.toString().strip();
        } else if (name.equals("modified")) {
            savedAt = instant(text.toString().strip());
        }
        text.setLength(0);
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException saidNothingUsable) {
            return Optional.empty();
        }
    }

    String savedBy() {
        return savedBy;
    }

    Optional<Instant> savedAt() {
        return savedAt;
    }
}
