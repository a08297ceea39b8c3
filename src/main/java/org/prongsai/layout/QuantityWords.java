package org.prongsai.layout;

import java.util.List;
import java.util.Locale;
import org.prongsai.model.FieldType;
import org.prongsai.thai.ThaiText;

/**
 * Words of a quantity's unit that may stand around its number, said once: the reader takes them off, and so do the form's
 * formulas.
 *
 * @param before those that stand before it
 * @param after those that stand behind it, longer ones first
 */
public record QuantityWords(List<String> before, List<String> after) {
    public QuantityWords {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** @param unit of the column, empty when it has none */
    public static QuantityWords of(FieldType type, String unit) {
        String own = ThaiText.repair(unit).text().toLowerCase(Locale.ROOT);
        List<String> usual = switch (type) {
            case MONEY -> List.of("บาทถ้วน", "บาท", "baht", "thb", "฿");
            case PERCENT -> List.of("เปอร์เซ็นต์", "percent", "ร้อยละ", "%");
            default -> List.of();
        };
        // A column of another unit takes no other's word: a baht is no million of them.
        if (!own.isEmpty() && !usual.contains(own)) {
            return new QuantityWords(List.of(), List.of(own));
        }
        List<String> before = switch (type) {
            case MONEY -> List.of("฿");
            case PERCENT -> List.of("ร้อยละ");
            default -> List.of();
        };
        return new QuantityWords(
                before,
                usual.stream()
                        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                        .toList());
    }

    /**
     * A quantity without its unit.
     *
     * @param unit whether one stood there
     */
    public record Bare(String text, boolean unit) {}

    /** @param typed repaired, in small letters, its digits Arabic */
    public Bare bare(String typed) {
        for (String word : before) {
            if (typed.startsWith(word)) {
                return new Bare(typed.substring(word.length()).strip(), true);
            }
        }
        for (String word : after) {
            if (typed.endsWith(word)) {
                return new Bare(
                        typed.substring(0, typed.length() - word.length()).strip(), true);
            }
        }
        return new Bare(typed, false);
    }
}
