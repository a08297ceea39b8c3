package org.prongsai.render.csv;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.FieldSpec;

/**
 * A column of a CSV file.
 *
 * @param key whether it is one of those that tell rows apart
 * @param required whether it is never empty
 * @param own column of the plan's own that it is of, empty for the usual ones
 */
public record CsvField(String name, Type type, boolean key, boolean required, Optional<FieldSpec> own) {
    /** What its values are, in the words of Table Schema. */
    public enum Type {
        STRING,
        INTEGER,
        DATE,
        NUMBER,
        BOOLEAN,
        LIST,
        /** A number or a day. */
        ANY;

        /** Whether a spreadsheet may take what stands in it for a formula. */
        boolean isText() {
            return this == STRING || this == LIST;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the usual columns. */
    public CsvField(String name, Type type, boolean key, boolean required) {
        this(name, type, key, required, Optional.empty());
    }

    /** Of a column of the plan's own. */
    static CsvField own(String name, Type type, FieldSpec column) {
        return new CsvField(name, type, false, false, Optional.of(column));
    }

    /** The same, never one of those that tell rows apart. */
    public CsvField unkeyed() {
        return new CsvField(name, type, false, required, own);
    }

    public static CsvField key(String name) {
        return new CsvField(name, Type.STRING, true, true);
    }

    /** One of several keys that may be empty. */
    public static CsvField part(String name) {
        return new CsvField(name, Type.STRING, true, false);
    }

    public static CsvField any(String name) {
        return new CsvField(name, Type.ANY, false, false);
    }

    public static CsvField text(String name) {
        return new CsvField(name, Type.STRING, false, false);
    }

    /** A text that is never empty. */
    public static CsvField word(String name) {
        return new CsvField(name, Type.STRING, false, true);
    }

    public static CsvField count(String name) {
        return new CsvField(name, Type.INTEGER, false, true);
    }

    public static CsvField number(String name) {
        return new CsvField(name, Type.INTEGER, false, false);
    }

    public static CsvField date(String name) {
        return new CsvField(name, Type.DATE, false, false);
    }
}
