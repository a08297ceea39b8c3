package org.prongsai.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.prongsai.model.Plan;

/**
 * What a division's files come to: one of those that count, which all say the same, or none because nobody can know which.
 *
 * @param sent all of the division's files that are its forms
 * @param counts those of which one counts; none when it can't be known, or none was sent
 */
record Settled(List<Candidate> sent, List<Candidate> counts) {
    /** A form that is surely the division's. */
    record Candidate(SentFile file, SentForm form, Meaning meaning) {
        private boolean says(Candidate other) {
            return meaning.said().equals(other.meaning.said());
        }

        /** A blank form never takes the place of one that is filled in. */
        private boolean isAfter(Candidate other) {
            boolean blankAfterFilled =
                    meaning.said().isEmpty() && !other.meaning.said().isEmpty();
            return other.form.saved().isSurelyBefore(form.saved()) && !blankAfterFilled;
        }

        /** What only this one answers. */
        List<String> aloneBeside(Candidate other) {
            return meaning.answers().keySet().stream()
                    .filter(id -> !other.meaning.answers().containsKey(id))
                    .toList();
        }
    }

    boolean isUndecided() {
        return !sent.isEmpty() && counts.isEmpty();
    }

    /** By the division's code. */
    static Map<String, Settled> of(Plan now, List<SentFile> files) {
        Map<String, List<Candidate>> sent = new TreeMap<>();
        Asked.divisions(now).forEach(code -> sent.put(code, new ArrayList<>()));
        for (SentFile file : files) {
            file.form().filter(form -> !isNobodys(form, now)).ifPresent(form -> {
                Meaning meaning = new Meaning(form, now);
                Objects.requireNonNull(sent.get(meaning.division())).add(new Candidate(file, form, meaning));
            });
        }
        Map<String, Settled> settled = new TreeMap<>();
        sent.forEach((code, forms) -> settled.put(
                code,
                new Settled(
                        forms,
                        forms.stream()
                                .filter(one -> forms.stream().allMatch(other -> one.says(other) || one.isAfter(other)))
                                .toList())));
        return settled;
    }

    static boolean isNobodys(SentForm form, Plan now) {
        return !Asked.divisions(now).contains(form.division()) || new Meaning(form, now).isNobodys();
    }
}
