package org.prongsai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.prongsai.model.FieldType;

/**
 * What is typed into a cell of a column of the plan's own, and what is meant by it.
 *
 * @param number zero where it is none
 * @param choices codes of what is chosen
 * @param day empty where it is none
 */
record TypedCell(String typed, Meant meant, BigDecimal number, Set<String> choices, List<LocalDate> day) {
    static final TypedCell BLANK = of("", Meant.BLANK);
    static final TypedCell NONE = of("-", Meant.NONE);
    static final TypedCell MISSING = of("", Meant.MISSING);

    /** How much is known, from all to nothing. */
    enum Meant {
        VALUE,
        NONE,
        BLANK,
        UNCLEAR,
        MISSING
    }

    private static final Map<FieldType, List<TypedCell>> WORDS = Map.of(
            FieldType.INTEGER,
            List.of(
                    number("12", "12"),
                    number("๑๒", "12"),
                    number("1,234", "1234"),
                    number("0", "0"),
                    number("5 คน", "5")),
            FieldType.NUMBER,
            List.of(number("12.25", "12.25"), number("0.5", "0.5"), number("3000", "3000"), number("๗.๑๒๕", "7.125")),
            FieldType.MONEY,
            List.of(
                    number("1,234.50", "1234.5"),
                    number("500.-", "500"),
                    number("0.25", "0.25"),
                    number("๒,๐๐๐ บาท", "2000"),
                    number("99999999.99", "99999999.99")),
            FieldType.PERCENT,
            List.of(
                    number("50", "50"),
                    number("33.33", "33.33"),
                    number("ร้อยละ ๖๖.๖๗", "66.67"),
                    number("0", "0"),
                    number("100 %", "100")),
            FieldType.DATE,
            List.of(
                    day("30 มิ.ย. 2564", 2021, 6, 30),
                    day("5 เมษายน 2564", 2021, 4, 5),
                    day("4 เม.ย. 2564", 2021, 4, 4),
                    day("๑ ม.ค. ๒๕๖๔", 2021, 1, 1)),
            FieldType.CHOICE,
            List.of(chosen("ไม่ได้รับงบประมาณ", "money"), chosen("policy", "policy"), chosen("อื่น ๆ", "other")),
            FieldType.CHOICES,
            List.of(
                    chosen("ไม่ได้รับงบประมาณ; นโยบายเปลี่ยน", "money", "policy"),
                    chosen("policy", "policy"),
                    chosen("อื่น ๆ;อื่น ๆ", "other")),
            FieldType.YES_NO,
            List.of(chosen("ใช่", "yes"), chosen("ไม่ใช่", "no"), chosen("ไม่มี", "no"), chosen("มี", "yes")),
            FieldType.LINK,
            List.of(of("https://example.go.th/1", Meant.VALUE), of("www.example.go.th", Meant.VALUE)),
            FieldType.TEXT,
            List.of(of("จัดอบรมแล้ว", Meant.VALUE), of("ไม่มีปัญหาอุปสรรค", Meant.VALUE)));

    private static final Map<FieldType, List<String>> UNCLEAR = Map.of(
            FieldType.INTEGER, List.of("ประมาณ 5", "1.5", "500-600"),
            FieldType.NUMBER, List.of("1.234,50", "12,34", "1.2 ล้าน"),
            FieldType.MONEY, List.of("12.345", "5 คน", "(500)"),
            FieldType.PERCENT, List.of("0.5", "ครึ่งหนึ่ง"),
            FieldType.DATE, List.of("ปลายเดือน", "32 ม.ค. 2564"),
            FieldType.CHOICE, List.of("ฝนตก"),
            FieldType.CHOICES, List.of("policy; ฝนตก"),
            FieldType.YES_NO, List.of("อาจจะ"),
            FieldType.LINK, List.of("ดูที่เว็บไซต์"),
            FieldType.TEXT, List.of());

    private static TypedCell of(String typed, Meant meant) {
        return new TypedCell(typed, meant, BigDecimal.ZERO, Set.of(), List.of());
    }

    private static TypedCell number(String typed, String number) {
        return new TypedCell(typed, Meant.VALUE, new BigDecimal(number), Set.of(), List.of());
    }

    private static TypedCell chosen(String typed, String... codes) {
        return new TypedCell(typed, Meant.VALUE, BigDecimal.ZERO, Set.of(codes), List.of());
    }

    private static TypedCell day(String typed, int year, int month, int day) {
        return new TypedCell(typed, Meant.VALUE, BigDecimal.ZERO, Set.of(), List.of(LocalDate.of(year, month, day)));
    }

    static TypedCell any(FieldType type, Random random) {
        List<String> unclear = Objects.requireNonNull(UNCLEAR.get(type));
        return switch (random.nextInt(10)) {
            case 0 -> BLANK;
            case 1 -> NONE;
            case 2 -> unclear.isEmpty() ? BLANK : of(unclear.get(random.nextInt(unclear.size())), Meant.UNCLEAR);
            default -> value(type, random);
        };
    }

    static TypedCell value(FieldType type, Random random) {
        List<TypedCell> words = Objects.requireNonNull(WORDS.get(type));
        return words.get(random.nextInt(words.size()));
    }
}
