package org.prongsai.damage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.prongsai.damage.column.Meaning;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.StatusReading;
import org.prongsai.thai.ThaiText;

/**
 * What is meant by a guideline's row.
 *
 * @param status a code of the plan's list, {@value #NOTHING}, or empty; as read also a wording of no list after a "?"
 * @param own what the own columns say by their codes, in the words of {@link Meaning}; those that say nothing are not in it
 */
record IntendedAnswer(
        String status, String details, String evidence, Optional<LocalDate> date, Map<String, String> own) {
    static final String NOTHING = "nothing_to_report";
    static final IntendedAnswer EMPTY = new IntendedAnswer("", "", "", Optional.empty());

    /** In a form without own columns. */
    IntendedAnswer(String status, String details, String evidence, Optional<LocalDate> date) {
        this(status, details, evidence, date, Map.of());
    }

    /** What was read. A date that could not be read is none. */
    static IntendedAnswer of(Answer answer) {
        return new IntendedAnswer(
                status(answer.status()),
                answer.details().text(),
                answer.evidence().text(),
                answer.completion() instanceof Completion.On on ? Optional.of(on.date()) : Optional.empty(),
                own(answer));
    }

    private static Map<String, String> own(Answer answer) {
        Map<String, String> own = new TreeMap<>();
        for (Entry entry : answer.entries()) {
            String says = entry.field().own().isPresent() ? Meaning.of(entry.value()) : "";
            if (!says.isEmpty()) {
                own.put(entry.field().key().code(), says);
            }
        }
        return own;
    }

    private static String status(StatusReading reading) {
        if (reading instanceof StatusReading.Listed listed) {
            return listed.status().code();
        }
        if (reading instanceof StatusReading.NothingToReport) {
            return NOTHING;
        }
        return reading instanceof StatusReading.Blank ? "" : "?" + reading.asWritten();
    }

    IntendedAnswer withStatus(String other) {
        return new IntendedAnswer(other, details, evidence, date, own);
    }

    IntendedAnswer withDetails(String other) {
        return new IntendedAnswer(status, other, evidence, date, own);
    }

    IntendedAnswer withEvidence(String other) {
        return new IntendedAnswer(status, details, other, date, own);
    }

    IntendedAnswer withDate(LocalDate other) {
        return new IntendedAnswer(status, details, evidence, Optional.of(other), own);
    }

    IntendedAnswer withOwn(Map<String, String> others) {
        return new IntendedAnswer(status, details, evidence, date, others);
    }

    /** With another meaning of an own column; none where it is empty. */
    IntendedAnswer withOwn(String code, String meaning) {
        Map<String, String> all = new TreeMap<>(own);
        all.remove(code);
        if (!meaning.isEmpty()) {
            all.put(code, meaning);
        }
        return withOwn(all);
    }

    /** With what another says in a column. */
    IntendedAnswer like(IntendedAnswer other, FormColumn column) {
        if (column.equals(FormColumn.STATUS)) {
            return withStatus(other.status());
        }
        if (column.equals(FormColumn.DETAILS)) {
            return withDetails(other.details());
        }
        if (column.equals(FormColumn.EVIDENCE)) {
            return withEvidence(other.evidence());
        }
        String code = column.field().code();
        return withOwn(code, other.own().getOrDefault(code, ""));
    }

    /** The same with its texts repaired. */
    IntendedAnswer repaired() {
        UnaryOperator<String> repair = text -> ThaiText.repair(text).text();
        Map<String, String> ownRepaired = new TreeMap<>(own);
        ownRepaired.replaceAll((code, says) -> repair.apply(says));
        return new IntendedAnswer(status, repair.apply(details), repair.apply(evidence), date, ownRepaired);
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }
}
