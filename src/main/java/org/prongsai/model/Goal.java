package org.prongsai.model;

/** A goal (เป้าประสงค์), numbered from 1. */
public record Goal(int number, String text) {
    public Goal {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("a goal has a number from 1 and a text");
        }
    }
}
