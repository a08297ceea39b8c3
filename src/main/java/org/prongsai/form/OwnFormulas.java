package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.ColumnLimits;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldType;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn.Need;

/** Formulas of a row's checks of the plan's own columns: the rules whose names begin with {@code field-}, in few cells. */
final class OwnFormulas {
    private final RowFormulas row;
    private final CheckColumns checks;
    private final ListSheet lists;
    private final OwnLists own;

    OwnFormulas(RowFormulas row, CheckColumns checks, ListSheet lists) {
        this.row = row;
        this.checks = checks;
        this.lists = lists;
        this.own = lists.own();
    }

    /** How many columns are at fault: they stand side by side, and one that is not asked of a guideline is none. */
    String faults() {
        List<OwnCheck> all = checks.own();
        return all.isEmpty()
                ? ""
                : "+COUNTIF(" + ref(all.get(0), OwnCheck.Step.FAULT) + ":"
                        + ref(all.get(all.size() - 1), OwnCheck.Step.FAULT) + ",\">0\")";
    }

    /** Whether something stands in one of them, as one condition: there may be more than a function takes. */
    Stream<String> filled() {
        return checks.own().isEmpty()
                ? Stream.of()
                : Stream.of(checks.own().stream()
                        .map(check -> "LEN(" + ref(check, OwnCheck.Step.KEY) + ")")
                        .collect(Collectors.joining("+", "", ">0")));
    }

    /** What the row says of them, a line each. */
    String verdict() {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < checks.own().size(); i++) {
            OwnCheck check = checks.own().get(i);
            String fault = ref(check, OwnCheck.Step.FAULT);
            said.append("&IF(" + fault + ">0,CHAR(10)&\"• \"&" + own.said(i, check, fault) + ",\"\")");
        }
        return said.toString();
    }

    String formula(OwnCheck check, OwnCheck.Step step) {
        String cell = row.ref(check.field().key());
        String key = ref(check, OwnCheck.Step.KEY);
        return switch (step) {
            case KEY -> key(check, cell);
            case PARTS -> days(check).slashes();
            case VALUE -> value(check, cell, key);
            case FAULT -> fault(check, key);
        };
    }

    private String ref(OwnCheck check, OwnCheck.Step step) {
        return check.ref(step, row.number());
    }

    private DateFormulas days(OwnCheck check) {
        return DateFormulas.of(
                row.ref(check.field().key()),
                ref(check, OwnCheck.Step.KEY),
                check.has(OwnCheck.Step.PARTS) ? ref(check, OwnCheck.Step.PARTS) : "");
    }

    private String key(OwnCheck check, String cell) {
        return switch (check.type()) {
            case INTEGER, NUMBER, MONEY, PERCENT -> new QuantityFormulas(check, own, cell, "").key();
            case CHOICE, CHOICES, YES_NO -> new ChoiceFormulas(check, own).key(cell);
            case LINK -> LinkFormulas.key(cell);
            case DATE -> days(check).digits();
            case TEXT, STATUS -> row.key(check.field().key());
        };
    }

    private String value(OwnCheck check, String cell, String key) {
        return switch (check.type()) {
            case DATE ->
                "IF(OR(" + RowFormulas.isOneOf(own.none(), RowFormulas.withoutWildcards(key)) + ",EXACT(" + key
                        + ",\"///\")),\"\"," + days(check).serial() + ")";
            case CHOICES ->
                "IF(" + key + "=\"\",\"\",IF(" + new ChoiceFormulas(check, own).isWrong(key) + ",\"x\",\"\"))";
            default -> new QuantityFormulas(check, own, cell, key).value();
        };
    }

    private String fault(OwnCheck check, String key) {
        String looked = "IF(" + key + "=\"\"," + missing(check) + "," + wrong(check, key) + ")";
        String unlessNothing = "IF(" + row.ref(CheckColumn.STATUS_KIND) + "=" + RowFormulas.NOTHING + ","
                + nothing(check, key) + "," + looked + ")";
        String where = own.find(check, "asked")
                .map(list -> "IF(IFERROR(" + lists.ofGuideline(list, row.id()) + ",1)=1," + unlessNothing + ",IF(" + key
                        + "=\"\"," + OwnCheck.NOT_ASKED + "," + OwnCheck.Fault.UNEXPECTED.number() + "))")
                .orElse(unlessNothing);
        return "IF(" + row.id() + "=\"\",0," + where + ")";
    }

    /** Where nothing is to be reported, anything else than that there is none contradicts it. */
    private String nothing(OwnCheck check, String key) {
        return "IF(OR(" + key + "=\"\"," + saysNone(check, key) + "),0," + OwnCheck.Fault.UNEXPECTED.number() + ")";
    }

    private String saysNone(OwnCheck check, String key) {
        return switch (check.type()) {
            case INTEGER, NUMBER, MONEY, PERCENT, DATE -> "EXACT(" + ref(check, OwnCheck.Step.VALUE) + ",\"\")";
            case CHOICES -> RowFormulas.isOneOf(own.none(), ChoiceFormulas.inner(key));
            case LINK -> RowFormulas.isOneOf(own.none(), RowFormulas.withoutWildcards(LinkFormulas.bare(key)));
            case TEXT, STATUS, CHOICE, YES_NO -> RowFormulas.isOneOf(own.none(), RowFormulas.withoutWildcards(key));
        };
    }

    /** In a row in which nothing is filled in that is all there is to say. */
    private String missing(OwnCheck check) {
        return needed(check)
                .map(when -> "IF(AND(" + row.ref(CheckColumn.FILLED) + "=1," + when + "),"
                        + OwnCheck.Fault.MISSING.number() + ",0)")
                .orElse("0");
    }

    private Optional<String> needed(OwnCheck check) {
        Need need = check.column().need();
        if (need instanceof Need.WhenStatus) {
            return own.find(check, "needing").map(list -> RowFormulas.isOneOf(list, row.ref(CheckColumn.STATUS_KEY)));
        }
        if (need instanceof Need.WhenChosen when) {
            return chosen(check, when);
        }
        return need instanceof Need.Always ? Optional.of("TRUE") : Optional.empty();
    }

    private Optional<String> chosen(OwnCheck check, Need.WhenChosen when) {
        Optional<String> list = own.find(check, "needing");
        Optional<OwnCheck> other = checks.own(when.other());
        if (other.isEmpty()) {
            return list.map(flags -> "IFERROR(" + lists.ofGuideline(flags, row.id()) + ",0)=1");
        }
        String key = ref(other.get(), OwnCheck.Step.KEY);
        return other.get().type() == FieldType.CHOICES
                ? Optional.of("NOT(EXACT(" + ref(other.get(), OwnCheck.Step.VALUE) + ",\"x\")),"
                        + ChoiceFormulas.holdsOneOf(other.get(), when.codes(), key))
                : list.map(words -> RowFormulas.isOneOf(words, key));
    }

    private String wrong(OwnCheck check, String key) {
        int unreadable = OwnCheck.Fault.UNREADABLE.number();
        return switch (check.type()) {
            case TEXT, STATUS -> "0";
            case CHOICE, YES_NO -> "IF(" + new ChoiceFormulas(check, own).isWrong(key) + "," + unreadable + ",0)";
            case CHOICES -> "IF(EXACT(" + ref(check, OwnCheck.Step.VALUE) + ",\"x\")," + unreadable + ",0)";
            case LINK ->
                "IF(" + RowFormulas.isOneOf(own.none(), RowFormulas.withoutWildcards(LinkFormulas.bare(key))) + ",0,IF("
                        + LinkFormulas.isWrong(key) + "," + unreadable + ",0))";
            case DATE, INTEGER, NUMBER, MONEY, PERCENT -> passed(check, ref(check, OwnCheck.Step.VALUE));
        };
    }

    private String passed(OwnCheck check, String value) {
        Optional<Limit> least = ColumnLimits.least(check.field());
        Optional<Limit> most = ColumnLimits.most(check.field());
        String fixed = either(
                least.flatMap(limit -> fixed(check, limit)).map(bound -> value + "<" + bound),
                most.flatMap(limit -> fixed(check, limit)).map(bound -> value + ">" + bound));
        String other = either(
                least.flatMap(limit -> other(check, "least", limit)).map(bound -> is(value, "<", bound)),
                most.flatMap(limit -> other(check, "most", limit)).map(bound -> is(value, ">", bound)));
        String unclear = check.type() == FieldType.PERCENT
                ? "IF(EXACT(" + value + ",\"p\")," + OwnCheck.Fault.PERCENT_UNCLEAR.number() + ",0)"
                : "0";
        return "IF(ISNUMBER(" + value + "),IF(" + fixed + "," + OwnCheck.Fault.OUT_OF_RANGE.number() + ",IF(" + other
                + "," + OwnCheck.Fault.ABOVE.number() + ",0)),IF(EXACT(" + value + ",\"x\"),"
                + OwnCheck.Fault.UNREADABLE.number() + "," + unclear + "))";
    }

    private static String either(Optional<String> one, Optional<String> two) {
        List<String> said = Stream.of(one, two).flatMap(Optional::stream).toList();
        return said.isEmpty() ? "FALSE" : said.size() == 1 ? said.get(0) : "OR(" + String.join(",", said) + ")";
    }

    /** A text is more than any number. */
    private static String is(String value, String sign, String bound) {
        return "IFERROR(IF(ISNUMBER(" + bound + ")," + value + sign + bound + ",FALSE),FALSE)";
    }

    private static Optional<String> fixed(OwnCheck check, Limit limit) {
        if (limit instanceof Limit.Value number && check.type() != FieldType.DATE) {
            return Optional.of(number.value().toPlainString());
        }
        return limit instanceof Limit.Day day && check.type() == FieldType.DATE
                ? Optional.of(String.valueOf(RowFormulas.serial(day.date())))
                : Optional.empty();
    }

    private Optional<String> other(OwnCheck check, String what, Limit limit) {
        if (!(limit instanceof Limit.Column other)) {
            return Optional.empty();
        }
        boolean finished = other.key().equals(FieldKey.COMPLETED_ON) && check.type() == FieldType.DATE;
        if (finished && checks.list().contains(CheckColumn.DATE_SERIAL)) {
            return Optional.of(row.ref(CheckColumn.DATE_SERIAL));
        }
        return own.find(check, what)
                .map(list -> lists.ofGuideline(list, row.id()))
                .or(() -> checks.own(other.key())
                        .filter(asked -> (asked.type() == FieldType.DATE) == (check.type() == FieldType.DATE))
                        .filter(asked -> asked.type() != FieldType.CHOICES && asked.has(OwnCheck.Step.VALUE))
                        .map(asked -> ref(asked, OwnCheck.Step.VALUE)));
    }
}
