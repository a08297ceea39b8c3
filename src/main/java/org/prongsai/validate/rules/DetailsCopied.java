package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FieldKey;
import org.prongsai.thai.NGramSet;
import org.prongsai.thai.Similarity;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The details are the goal's or the guideline's own text, or little more: they say what was asked, not what was done. */
@AutoService(Rule.class)
public final class DetailsCopied implements AnswerRule {
    private static final double ALIKE = 0.85;
    /** Shorter details say what they say by accident, unless they are the asked text itself. */
    private static final int TELLING = 30;
    /** How much of the details stretches of the asked text may make up. */
    private static final double MAX_SHARE = 0.7;
    /** The same where what was added holds no figure: such words seldom say what was done. */
    private static final double MAX_SHARE_WITHOUT_FIGURES = 0.6;

    /** The number of a list's first line is none. */
    private static final Pattern FIGURE = Pattern.compile("[0-9](?![.)])");

    @Override
    public RuleId id() {
        return new RuleId("details-copied");
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
    public Set<String> explains() {
        return Set.of("details-repeated", "details-shared", "details-unchanged", "other-agency");
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.DETAILS);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        String details = answer.answer().details().text();
        if (!answer.goal().isNone() && isCopied(details, answer.goal().text())) {
            return found(
                    answer, details, "rule.details-copied.goal", answer.goal().number());
        }
        if (isCopied(details, answer.guideline().text())) {
            return found(
                    answer,
                    details,
                    "rule.details-copied.guideline",
                    answer.guideline().id());
        }
        return List.of();
    }

    private List<Finding> found(AnswerContext answer, String details, String key, Object source) {
        return answer.finding(
                this,
                answer.answer().details().cell(),
                details,
                LocalizedMessage.of(key, source),
                LocalizedMessage.of("rule.details-copied.do"));
    }

    private static boolean isCopied(String details, String asked) {
        String said = ThaiText.key(details);
        String source = ThaiText.key(asked);
        if (said.isEmpty() || said.equals(source)) {
            return !said.isEmpty();
        }
        boolean whole = said.contains(source) && source.length() >= said.length() * AnswerLimits.MAX_WHOLE_SHARE;
        return whole
                || Similarity.isAtLeast(ALIKE, said, source)
                || (said.length() >= TELLING && isMadeOf(source, said));
    }

    private static boolean isMadeOf(String source, String said) {
        double share = NGramSet.of(source).shareOf(said);
        return share >= Math.min(MAX_SHARE, MAX_SHARE_WITHOUT_FIGURES) && share >= most(said);
    }

    private static double most(String said) {
        return FIGURE.matcher(said).find() ? MAX_SHARE : MAX_SHARE_WITHOUT_FIGURES;
    }
}
