package org.prongsai.read.form;

import org.prongsai.layout.StampCode;
import org.prongsai.model.FormMarks;

/** Origin of a form: which plan it was made from, as far as it says. */
enum FormOrigin {
    THIS_PLAN,
    /** An earlier one may have asked other fields, and called a guideline or a division by another's id or code. */
    ANOTHER_PLAN,
    /** It has lost what would tell: what a banner alone says proves nothing of the plan. */
    UNKNOWN;

    /** @param expected what this plan's forms are stamped with, whichever division's */
    static FormOrigin of(FormOwner owner, StampCode expected) {
        if (owner.lost().size() == FormMarks.Mark.values().length) {
            return UNKNOWN;
        }
        return owner.code().plan().equals(expected.plan()) ? THIS_PLAN : ANOTHER_PLAN;
    }
}
