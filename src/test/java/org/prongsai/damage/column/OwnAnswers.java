package org.prongsai.damage.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.Plan;

/** What a row means in its own columns, at random, in the words of {@link Meaning}. */
public final class OwnAnswers {
    private static final List<String> LESSONS = List.of(
            "ควรเริ่มจัดซื้อให้เร็วขึ้นกว่าปีก่อน ครั้งที่ %d",
            "ประชาชนพอใจการให้บริการที่จุดเดียว เรื่องที่ %d", "ต้องอบรมเจ้าหน้าที่เพิ่มอีก %d รุ่น");

    private final Plan plan;
    private final Random random;
    private int serial;

    public OwnAnswers(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** By the columns' codes; nothing where the plan has none. */
    public Map<String, String> row() {
        serial++;
        Map<String, String> row = new TreeMap<>();
        plan.fields().stream()
                .filter(field -> field.own().isPresent())
                .forEach(field -> row.put(field.key().code(), value(field)));
        return row;
    }

    private String value(FieldSpec field) {
        return switch (field.type()) {
            case INTEGER -> String.valueOf(2 + random.nextInt(random.nextBoolean() ? 60 : 9000));
            case NUMBER -> fraction(random.nextInt(2_000_000), random.nextInt(4));
            case MONEY -> fraction(100_000 + random.nextInt(200_000_000), 2);
            case PERCENT -> fraction(random.nextInt(8) == 0 ? 999 : 19 + random.nextInt(981), 1);
            case DATE -> day().toString();
            case TEXT -> LESSONS.get(random.nextInt(LESSONS.size())).formatted(serial * 10);
            case CHOICE, YES_NO ->
                choices(field).get(random.nextInt(choices(field).size())).label();
            case CHOICES -> several(field);
            case LINK -> "https://www.sriphanwari.example/own/" + serial;
            case STATUS -> throw new IllegalArgumentException("no own column");
        };
    }

    private static String fraction(int digits, int scale) {
        return new BigDecimal(java.math.BigInteger.valueOf(digits + 1L), scale)
                .stripTrailingZeros()
                .toPlainString();
    }

    private LocalDate day() {
        return plan.round().start().plusDays(random.nextInt(360));
    }

    private static List<Choice> choices(FieldSpec field) {
        return field.own().orElseThrow().choices();
    }

    /** Two at least, that what stands between them is seen. */
    private String several(FieldSpec field) {
        int first = random.nextInt(choices(field).size() - 1);
        int second = first + 1 + random.nextInt(choices(field).size() - first - 1);
        return choices(field).stream()
                .filter(choice -> {
                    int at = choices(field).indexOf(choice);
                    return at == first || at == second;
                })
                .map(Choice::label)
                .collect(Collectors.joining("; "));
    }

    /** As it is typed into the form. */
    public static String typed(FieldSpec field, String meant) {
        return switch (field.type()) {
            case DATE -> {
                LocalDate day = LocalDate.parse(meant);
                yield day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
            }
            default -> meant;
        };
    }
}
