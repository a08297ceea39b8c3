package org.prongsai.render;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;

/** Figure of a column of the plan's own as people read it, with its unit. */
public final class FigureText {
    /** Decimals of what is worked out by dividing. */
    public static final int DECIMALS = 2;

    private final Messages messages;

    public FigureText(Messages messages) {
        this.messages = messages;
    }

    /** {@code 1,250,000.00}: money with satang, all else with the decimals that it has. */
    public static String number(FieldSpec column, BigDecimal number) {
        return grouped(number, column.type() == FieldType.MONEY ? DECIMALS : 0);
    }

    /** {@code 1,250,000}, and satang only where there are some, as a letter has it. */
    public static String brief(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return grouped(plain, plain.scale() > 0 ? DECIMALS : 0);
    }

    /** {@code 89.29}. */
    public static String rounded(BigDecimal number) {
        return grouped(number, DECIMALS);
    }

    private static String grouped(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(
                Math.max(decimals, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** The plan's word for what is counted; of money baht where it says nothing. */
    public String unit(FieldSpec column) {
        String unit = column.own().map(OwnColumn::unit).orElse("");
        return unit.isEmpty() && column.type() == FieldType.MONEY ? messages.of("own.baht") : unit;
    }

    /** A number with its column's unit, {@code 1,250,000.00 บาท}; of a hundred, {@code ร้อยละ 50}. */
    public String of(FieldSpec column, String number) {
        return column.type() == FieldType.PERCENT
                ? messages.of("own.percent", number)
                : (number + " " + unit(column)).strip();
    }

    /** What a column of a table is called, with its unit in brackets, and that it is a mean where it is one. */
    public String title(FieldSpec column) {
        OwnColumn own = column.own().orElseThrow();
        String title = column.type() == FieldType.PERCENT && own.unit().isEmpty()
                ? messages.of("own.title.percent", own.title())
                : own.title();
        return own.summary().kind() == ColumnSummary.Kind.MEAN ? messages.of("own.title.mean", title) : title;
    }

    /** What a column is called, without its unit. */
    public static String heading(FieldSpec column) {
        return column.own().map(OwnColumn::heading).orElse(column.key().code());
    }
}
