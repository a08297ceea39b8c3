package org.prongsai.render.csv;

import java.util.Locale;

/**
 * A column of a CSV file.
 *
 * @param key whether it is one of those that tell rows apart
 * @param required whether it is never empty
 */
public record CsvField(String name, Type type, boolean key, boolean required) {
    /** What its values are, in the words of Table Schema. */
    public enum Type {
        STRING,
        INTEGER,
        DATE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static CsvField key(String name) {
        return new CsvField(name, Type.STRING, true, true);
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
