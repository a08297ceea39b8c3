package org.prongsai.read.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.CellRef;
import org.prongsai.text.MailAddress;
import org.prongsai.thai.ThaiText;

/** Lists in the plan's tables: several values in one cell, values that may stand only once, addresses. */
final class PlanLists {
    private static final Pattern SEPARATOR = Pattern.compile("[;,\n]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[;\n]");

    private final UnaryOperator<String> key;
    private final Map<String, Place> seen = new HashMap<>();

    /** @param key of {@link org.prongsai.read.PlanKeys}: values of one key can't be told apart */
    PlanLists(UnaryOperator<String> key) {
        this.key = key;
    }

    private record Place(CellRef cell, String value) {}

    /** The values of a cell that lists several, separated by {@code ;}, {@code ,} or a new line. */
    static List<String> split(String text) {
        return parts(SEPARATOR, text);
    }

    /** The same of words in which a comma may stand. */
    static List<String> words(String text) {
        return parts(BETWEEN_WORDS, text);
    }

    private static List<String> parts(Pattern separator, String text) {
        return Arrays.stream(separator.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a value is the first of its kind; if not, that is a fault at {@code column}'s cell. */
    boolean isFirst(String value, PlanRow row, PlanColumn column, PlanFaults faults) {
        CellRef cell = row.cell(column);
        Place earlier = seen.putIfAbsent(key.apply(value), new Place(cell, value));
        if (earlier == null) {
            return true;
        }
        if (ThaiText.same(earlier.value(), value)) {
            faults.at(cell, value, twice(column), value, earlier.cell().address());
        } else {
            faults.at(
                    cell,
                    value,
                    "reads-as-one",
                    value,
                    earlier.value(),
                    earlier.cell().address());
        }
        return false;
    }

    /** What to do about a value that stands twice depends on what it is. */
    private static String twice(PlanColumn column) {
        return switch (column) {
            case GUIDELINE_ID -> "twice-id";
            case ORDER -> "twice-order";
            default -> "twice";
        };
    }

    /** The first of a list, and that there are more. */
    static String first(List<String> all, int most) {
        Stream<String> more = all.size() > most ? Stream.of("…") : Stream.of();
        return Stream.concat(all.stream().limit(most), more).collect(Collectors.joining(", "));
    }

    /** Whether a value adds to what its row has said already: {@code ok} beside {@code OK} means the same thing. */
    boolean isNewInRow(String value, PlanRow row) {
        Place earlier = seen.get(key.apply(value));
        return earlier == null || earlier.cell().row() != row.row().number() || ThaiText.same(earlier.value(), value);
    }

    /** The e-mail of a row, empty when it has none; one that can't be an address is a fault. */
    static String email(PlanRow row, PlanFaults faults) {
        String email = row.text(PlanColumn.EMAIL);
        if (!email.isEmpty() && !MailAddress.isValid(email)) {
            faults.at(row.cell(PlanColumn.EMAIL), email, "email", email);
            return "";
        }
        return email;
    }
}
