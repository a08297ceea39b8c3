package org.prongsai.thai.dates;

import java.time.LocalDate;

/** 31 March 2021 as it may stand in a date cell: a number under a format, or a text. */
enum DateWay {
    PLAIN("d/m/yyyy"),
    THAI("[$-41E]d mmmm yyyy"),
    THAI_BUDDHIST("[$-107041E]d mmmm yyyy;@"),
    THAI_DIGITS("[$-D07041E]d mmmm yyyy"),
    THAI_BY_NAME("[$-th-TH,D07]d mmm yyyy"),
    BUDDHIST_YEAR_ONLY("bbbb"),
    BUDDHIST_CALENDAR("[$-1070000]d/m/yyyy;@"),
    /** 2564 typed into a cell that took it for a year of the common era. */
    BUDDHIST_YEAR_TYPED("d/m/yyyy", LocalDate.of(2564, 3, 31)),
    FULL_MONTH_BUDDHIST("@", "31 มีนาคม 2564"),
    SHORT_MONTH_THAI_DIGITS("@", "๓๑ มี.ค. ๒๕๖๔"),
    COMMON_ERA("@", "31/3/2021"),
    ISO("@", "2021-03-31");

    static final LocalDate DAY = LocalDate.of(2021, 3, 31);

    private final String format;
    private final LocalDate number;
    private final String text;

    DateWay(String format) {
        this(format, LocalDate.of(2021, 3, 31), "");
    }

    DateWay(String format, LocalDate number) {
        this(format, number, "");
    }

    DateWay(String format, String text) {
        this(format, LocalDate.of(2021, 3, 31), text);
    }

    DateWay(String format, LocalDate number, String text) {
        this.format = format;
        this.number = number;
        this.text = text;
    }

    String format() {
        return format;
    }

    /** The day that the number stands for, where {@link #text} is empty. */
    LocalDate number() {
        return number;
    }

    String text() {
        return text;
    }
}
