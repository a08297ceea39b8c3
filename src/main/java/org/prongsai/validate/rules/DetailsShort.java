package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The details are too short to say what was done. */
@AutoService(Rule.class)
public final class DetailsShort implements AnswerRule {
    private static final Pattern OVER_AND_OVER =
            Pattern.compile("(.{1," + (AnswerLimits.MIN_DETAILS - 1) + "}?)\\1{2,}");

    @Override
    public RuleId id() {
        return new RuleId("details-short");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.DETAILS);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field details = answer.answer().details();
        return AnswerLimits.isTooShort(details.text()) || AnswerLimits.isTooShort(saidOnce(details.text()))
                ? answer.finding(this, details.cell(), details.text(), AnswerLimits.MIN_DETAILS)
                : List.of();
    }

    /** Rows of dots, and a word typed again and again, make details longer but say no more. */
    private static String saidOnce(String details) {
        String key = ThaiText.key(details);
        // Whatever is said again, each letter is said once: with so many different ones it can't be too short.
        if (differentLetters(key) >= AnswerLimits.MIN_DETAILS) {
            return key;
        }
        return OVER_AND_OVER
                .matcher(key)
                .replaceAll(row -> Matcher.quoteReplacement(counts(row.group(1)) ? row.group() : row.group(1)));
    }

    /** How many different letters there are; no more are counted than matter. */
    private static int differentLetters(String text) {
        char[] seen = new char[AnswerLimits.MIN_DETAILS];
        int count = 0;
        for (int i = 0; i < text.length() && count < seen.length; i++) {
            char letter = text.charAt(i);
            int at = 0;
            while (at < count && seen[at] != letter) {
                at++;
            }
            seen[at] = letter;
            count = Math.max(count, at + 1);
        }
        return count;
    }

    /** Of a number every digit counts, and so does a letter held down, as in the form's own check. */
    private static boolean counts(String repeated) {
        return repeated.matches("[0-9]+[0-9.,]*|[.,]+[0-9]+")
                || (repeated.length() == 1 && Character.isLetter(repeated.charAt(0)));
    }
}
