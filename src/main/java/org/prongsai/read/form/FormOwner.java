package org.prongsai.read.form;

import java.util.List;
import java.util.Set;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.StampCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FormMarks.Mark;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PlanWords;

/**
 * Owner of a form, as its workbook says.
 *
 * @param divisionName as it was made with, empty when it does not say
 * @param organisation its name, empty when only its digest is left
 * @param asked the guidelines it was made with, empty when it no longer says
 * @param fields what its answers were asked, empty when it does not say
 * @param words of its labels, as it says
 * @param contradictory whether its marks name different forms
 */
record FormOwner(
        StampCode code,
        String divisionName,
        String organisation,
        List<GuidelineId> asked,
        List<FieldKey> fields,
        PlanWords words,
        Set<Mark> lost,
        boolean contradictory) {
    /** Words that it may be labelled in, by a plan that may have others now. */
    KnownWords words(PlanWords planned) {
        return new KnownWords(List.of(words, planned));
    }
}
