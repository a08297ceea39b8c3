package org.prongsai.cli;

import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

/** A plan as it is read from the workbook that an officer would have typed. */
public final class TypedPlan {
    private TypedPlan() {}

    public static Plan of(Plan plan) {
        PlanReading reading = new PlanReader(
                        "plan.xlsx", new Messages(Language.TH), RuleBook.load().ids())
                .read(new PlanOnPaper(plan).bytes());
        if (reading instanceof PlanReading.Read read) {
            return read.round().plan();
        }
        throw new IllegalStateException(reading.toString());
    }
}
