package org.prongsai.read.form;

import java.util.List;
import java.util.Set;
import org.prongsai.layout.StampCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FormMarks.Mark;
import org.prongsai.model.GuidelineId;

/**
 * Owner of a form, as its workbook says.
 *
 * @param organisation its name, empty when only its digest is left
 * @param asked the guidelines it was made with, empty when it no longer says
 * @param fields what its answers were asked
 * @param contradictory whether its marks name different forms
 */
record FormOwner(
        StampCode code,
        String organisation,
        List<GuidelineId> asked,
        List<FieldKey> fields,
        Set<Mark> lost,
        boolean contradictory) {}
