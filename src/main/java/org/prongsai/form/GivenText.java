package org.prongsai.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.thai.ThaiDates;

/** Text of what the plan itself fills in in a column of its own, as an official reads it. */
final class GivenText {
    private static final int PRECISION = 15;

    private GivenText() {}

    static String of(FieldType type, FieldValue value) {
        if (value instanceof Completion.On on) {
            return ThaiDates.inFigures(on.date());
        }
        return value.number().map(number -> amount(type, number)).orElseGet(value::counts);
    }

    /** Thousands apart, money with satang. */
    static String amount(FieldType type, BigDecimal number) {
        String pattern = type == FieldType.MONEY ? "#,##0.00" : "#,##0." + "#".repeat(PRECISION);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
