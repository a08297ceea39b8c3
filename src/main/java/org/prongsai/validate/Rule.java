package org.prongsai.validate;

import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;

/**
 * A rule is one class in {@code validate.rules}: its id, its severity, and a pure check. Its message is the bundle's
 * {@code rule.<id>}, what to do {@code rule.<id>.do}.
 */
public sealed interface Rule permits AnswerRule, RoundRule {
    RuleId id();

    Severity severity();
}
