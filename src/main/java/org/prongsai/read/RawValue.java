package org.prongsai.read;

import java.math.BigDecimal;

/** What a cell holds, before any meaning. */
public sealed interface RawValue {
    /** The value as text: numbers in plain decimals, whatever format the cell shows them in. */
    String text();

    record Text(String text) implements RawValue {}

    record Numeric(double value) implements RawValue {
        @Override
        public String text() {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return String.valueOf(value);
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    record Bool(boolean value) implements RawValue {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #N/A}. */
    record ErrorValue(String text) implements RawValue {}
}
