package org.prongsai;

import org.prongsai.layout.FormColumns;

/** Columns of the forms of a plan that says nothing of its fields. */
public final class BuiltInColumns {
    public static final FormColumns FORM = FormColumns.of(Answers.plan());

    private BuiltInColumns() {}
}
