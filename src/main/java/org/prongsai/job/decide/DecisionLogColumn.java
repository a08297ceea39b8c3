package org.prongsai.job.decide;

import org.prongsai.layout.Labelled;
import org.prongsai.render.csv.CsvField;

/** Column of the log of decisions, in its order. */
enum DecisionLogColumn {
    TIME,
    BY,
    ACT,
    KEY,
    DIVISION,
    GUIDELINE,
    FILE,
    SHEET,
    CELL,
    FOUND,
    DECISION,
    VALUE,
    REASON,
    WORKBOOK,
    ROW;

    String word() {
        return Labelled.kebab(this);
    }

    CsvField field() {
        return this == ROW ? CsvField.number(word()) : CsvField.text(word());
    }
}
