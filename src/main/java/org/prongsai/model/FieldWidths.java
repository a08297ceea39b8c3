package org.prongsai.model;

/**
 * Widths of a field's columns, in average characters.
 *
 * @param form where it is filled in
 * @param past where the next round's form shows it beside the table; 0 when it does not
 * @param workbook in the consolidated workbook
 */
public record FieldWidths(int form, int past, int workbook) {
    /** Of a column of the plan's own: of figures and days, and of words. */
    static FieldWidths of(FieldType type) {
        boolean figure = type.isQuantity() || type == FieldType.DATE;
        return new FieldWidths(figure ? 14 : 20, 0, figure || type == FieldType.YES_NO ? 15 : 24);
    }
}
