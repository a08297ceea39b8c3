package org.prongsai.job.fetch;

import java.time.LocalDate;
import java.util.Locale;
import org.prongsai.job.input.InputFileName;
import org.prongsai.thai.ThaiDates;

/**
 * File name of an attachment on disk, {@code 2564-04-02 แบบรายงาน.xlsx}: after the day it was sent, so that the latest
 * is the last.
 */
final class AttachmentFileName {
    private AttachmentFileName() {}

    /** @param given by a stranger */
    static InputFileName of(LocalDate sent, String given) {
        String day = String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                sent.getYear() + ThaiDates.ERA,
                sent.getMonthValue(),
                sent.getDayOfMonth());
        return InputFileName.after(day, given);
    }
}
