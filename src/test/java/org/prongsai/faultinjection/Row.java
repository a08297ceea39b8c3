package org.prongsai.faultinjection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an official types into a guideline's row.
 *
 * @param date as text; empty when {@code day} is put into a date cell, or there is none
 */
record Row(String status, String details, String evidence, String date, Optional<LocalDate> day) {
    Row withStatus(String other) {
        return new Row(other, details, evidence, date, day);
    }

    Row withDetails(String other) {
        return new Row(status, other, evidence, date, day);
    }
}
