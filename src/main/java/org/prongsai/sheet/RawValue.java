package org.prongsai.sheet;

import java.math.BigDecimal;

/** Value of a cell, before any meaning. */
public sealed interface RawValue {
    /** The value as text: numbers in plain decimals, whatever format the cell shows them in. */
    String text();

    record Text(String text) implements RawValue {}

    record Numeric(double value) implements RawValue {
        private static final double EXACT = 1e15;

        @Override
        public String text() {
            // Most are counts and days.
            if (value == (long) value && Math.abs(value) < EXACT) {
                return Long.toString((long) value);
            }
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
    record ErrorValue(String text) implements RawValue {
        /** Stands for a formula whose value the file does not hold. */
        public static final ErrorValue NOT_WORKED_OUT = new ErrorValue("#FORMULA!");
    }
}
