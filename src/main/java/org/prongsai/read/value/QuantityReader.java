package org.prongsai.read.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.QuantityWords;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Quantity;
import org.prongsai.model.Quantity.Doubt;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawValue;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/**
 * Reader of a quantity: a number in Thai or Arabic digits, with thousands apart or not, with its column's unit or without.
 * Whatever may mean two numbers is none.
 */
final class QuantityReader {
    /** Digits that a spreadsheet keeps. */
    private static final int PRECISION = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("-?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?");
    /** As prices are written, {@code 500.-}; with a bare minus behind it a number is less than nothing to some programs. */
    private static final Pattern PRICE = Pattern.compile("(.*[0-9])\\.-");

    /** Behind a point: it may part thousands, as it does elsewhere. */
    private static final int THOUSAND = 3;

    private final FieldType type;
    private final QuantityWords words;

    QuantityReader(FieldType type, OwnColumn column) {
        this.type = type;
        this.words = QuantityWords.of(type, column.unit());
    }

    ReadValue read(String written, Optional<RawCell> cell) {
        Optional<RawValue> value = cell.map(RawCell::value);
        if (value.filter(raw -> raw instanceof RawValue.Text).isPresent() || value.isEmpty()) {
            return text(written);
        }
        if (value.get() instanceof RawValue.Numeric number) {
            return number(number, written, cell.get().look().shown());
        }
        Doubt doubt = value.get() instanceof RawValue.Bool ? Doubt.MADE_OTHERWISE : Doubt.NO_NUMBER;
        return ReadValue.of(new Quantity.Unclear(written, doubt));
    }

    private ReadValue number(RawValue.Numeric cell, String written, RawLook.Shown shown) {
        boolean percent = type == FieldType.PERCENT && shown == RawLook.Shown.PERCENT;
        if (!percent && shown != RawLook.Shown.NUMBER) {
            return ReadValue.of(new Quantity.Unclear(written, Doubt.MADE_OTHERWISE));
        }
        if (!Double.isFinite(cell.value())) {
            return ReadValue.of(new Quantity.Unclear(written, Doubt.NO_NUMBER));
        }
        BigDecimal read = new BigDecimal(cell.value()).round(new MathContext(PRECISION));
        BigDecimal counts = plain(percent ? read.multiply(HUNDRED) : read);
        Quantity quantity = judged(counts, written, percent);
        return percent && quantity instanceof Quantity.Amount
                ? new ReadValue(quantity, counts.toPlainString(), List.of("repair.percent-cell"))
                : ReadValue.of(quantity);
    }

    private ReadValue text(String written) {
        String typed = ThaiText.repair(written).text();
        if (typed.isEmpty() || AnswerLimits.isNone(typed)) {
            return ReadValue.of(new Quantity.Nothing(written));
        }
        QuantityWords.Bare bare = words.bare(ThaiDigits.toArabic(typed).toLowerCase(Locale.ROOT));
        Matcher price = PRICE.matcher(bare.text());
        boolean priced = type == FieldType.MONEY && price.matches();
        String digits = (priced ? price.group(1) : bare.text()).replace('−', '-');
        if (!NUMBER.matcher(digits).matches()) {
            return ReadValue.of(new Quantity.Unclear(written, Doubt.NO_NUMBER));
        }
        BigDecimal read = new BigDecimal(digits.replace(",", ""));
        BigDecimal counts = plain(read);
        if (counts.precision() > PRECISION || (decimals() < THOUSAND && read.scale() >= THOUSAND)) {
            return ReadValue.of(new Quantity.Unclear(written, Doubt.TOO_FINE));
        }
        Quantity quantity = judged(counts, written, bare.unit());
        return !(quantity instanceof Quantity.Amount) || digits.equals(written)
                ? ReadValue.of(quantity)
                : new ReadValue(quantity, counts.toPlainString(), List.of("repair.number"));
    }

    /** @param named whether hundredths are said to be meant */
    private Quantity judged(BigDecimal number, String written, boolean named) {
        boolean share = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (type == FieldType.PERCENT && share && !named) {
            return new Quantity.Unclear(written, Doubt.SHARE_OR_PERCENT);
        }
        return number.scale() > decimals()
                ? new Quantity.Unclear(written, Doubt.TOO_FINE)
                : new Quantity.Amount(number, written);
    }

    private int decimals() {
        return switch (type) {
            case INTEGER -> 0;
            case MONEY -> 2;
            default -> PRECISION;
        };
    }

    /** Never as a power of ten, no zeros behind the point. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
