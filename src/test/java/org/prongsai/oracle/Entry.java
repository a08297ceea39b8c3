package org.prongsai.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an official typed into a row.
 *
 * @param means the plan's code of the status that was meant, or one of {@code nothing_to_report}, {@code invalid}, {@code missing}
 */
record Entry(String status, String means, String details, String evidence, Optional<LocalDate> day) {
    static final String NOTHING = "nothing_to_report";
    static final String INVALID = "invalid";
    static final String MISSING = "missing";
    static final Entry BLANK = new Entry("", MISSING, "", "", Optional.empty());

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    boolean isBlank() {
        return equals(BLANK);
    }

    /** The day as it is typed. */
    String date() {
        return day.map(one ->
                        one.getDayOfMonth() + " " + MONTHS.get(one.getMonthValue() - 1) + " " + (one.getYear() + 543))
                .orElse("");
    }

    /** All of it, by which two are told apart. */
    String said() {
        return String.join("|", status, details, evidence, date());
    }

    @Override
    public String toString() {
        return isBlank()
                ? "-"
                : means + " “" + status + "” " + details.replace('\n', ' ') + " " + evidence + " " + date();
    }
}
