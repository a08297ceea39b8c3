package org.prongsai.model;

/** A goal (เป้าประสงค์), numbered from 1. */
public record Goal(int number, String text) {
    /** The goal of a plan of one level, which has none: its guidelines are of nothing but the plan. */
    public static final Goal NONE = new Goal(0, "");

    public Goal {
        if (number < 0 || (number == 0) != text.isBlank()) {
            throw new IllegalArgumentException("a goal has a number from 1 and a text");
        }
    }

    public boolean isNone() {
        return number == 0;
    }

    /** Its number as it is shown, empty where there is none. */
    public String label() {
        return label(number);
    }

    static String label(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
