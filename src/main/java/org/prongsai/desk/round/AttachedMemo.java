package org.prongsai.desk.round;

import org.prongsai.job.publish.SignedMemo;

/**
 * Memo that was attached for one edition, and goes out with no other.
 *
 * @param mark of the edition that would have been published then
 */
public record AttachedMemo(SignedMemo memo, String mark) {
    /** Whether it is of the edition with a mark. */
    public boolean isOf(String other) {
        return mark.equals(other);
    }
}
