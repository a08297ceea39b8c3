package org.prongsai.read.previous;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Plan;
import org.prongsai.model.Uncompared.Reason;

/** Columns of an earlier edition's own by those of this plan: the same code is the same column. */
final class EarlierColumns {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final int OCTOBER = 10;

    private final Plan plan;
    private final EarlierEdition earlier;
    private final List<FieldSpec> numbers;

    EarlierColumns(Plan plan, EarlierEdition earlier) {
        this.plan = plan;
        this.earlier = earlier;
        this.numbers = plan.fields().stream()
                .filter(field -> field.own().isPresent() && field.type().isQuantity())
                .toList();
    }

    /** The numbers of an answer, in the columns that this plan has too. */
    Map<FieldKey, BigDecimal> amounts(EarlierEdition.Answer answer) {
        Map<FieldKey, BigDecimal> amounts = new HashMap<>();
        numbers.forEach(
                column -> Optional.ofNullable(answer.columns().get(column.key().code()))
                        .filter(written -> NUMBER.matcher(written).matches())
                        .ifPresent(written -> amounts.put(column.key(), new BigDecimal(written))));
        return amounts;
    }

    /** Whether it is of this plan's fiscal year, which ends in September. */
    boolean sameYear() {
        return earlier.span()
                .filter(span ->
                        fiscalYear(span.end()) == fiscalYear(plan.round().end()))
                .isPresent();
    }

    private static int fiscalYear(LocalDate day) {
        return day.getYear() + (day.getMonthValue() >= OCTOBER ? 1 : 0);
    }

    /** Columns that one of the two does not have, by what they are called; an edition without codes says nothing of them. */
    Map<Reason, List<String>> lost() {
        Map<Reason, List<String>> lost = new EnumMap<>(Reason.class);
        if (earlier.byText() || earlier.answers().isEmpty()) {
            return lost;
        }
        Set<String> then = earlier.answers().get(0).columns().keySet();
        Set<String> now =
                plan.fields().own().stream().map(field -> field.key().code()).collect(Collectors.toSet());
        List<String> fresh = plan.fields().stream()
                .filter(field ->
                        field.isPublished() && !then.contains(field.key().code()))
                .flatMap(field -> field.own().stream())
                .map(OwnColumn::title)
                .toList();
        List<String> gone =
                then.stream().filter(code -> !now.contains(code)).sorted().toList();
        if (!fresh.isEmpty()) {
            lost.put(Reason.COLUMN_NEW, fresh);
        }
        if (!gone.isEmpty()) {
            lost.put(Reason.COLUMN_GONE, gone);
        }
        return lost;
    }
}
