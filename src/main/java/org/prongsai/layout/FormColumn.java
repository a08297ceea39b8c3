package org.prongsai.layout;

import org.prongsai.model.FieldKey;

/** Column of the form's table, by what stands in it; {@link FormColumns} knows where. */
public record FormColumn(FieldKey field) implements Labelled {
    public static final FormColumn GUIDELINE_ID = new FormColumn(new FieldKey("guideline_id"));
    public static final FormColumn GUIDELINE = new FormColumn(FieldKey.GUIDELINE);
    public static final FormColumn STATUS = new FormColumn(FieldKey.STATUS);
    public static final FormColumn DETAILS = new FormColumn(FieldKey.DETAILS);
    public static final FormColumn EVIDENCE = new FormColumn(FieldKey.EVIDENCE);
    public static final FormColumn COMPLETED_ON = new FormColumn(FieldKey.COMPLETED_ON);

    @Override
    public String key() {
        return field.labelKey("form.column.");
    }
}
