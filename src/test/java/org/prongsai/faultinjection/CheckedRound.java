package org.prongsai.faultinjection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severity;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** What the rules say of a round, one line for each error and warning. Notes are no complaint. */
final class CheckedRound {
    private static final RuleBook RULES = RuleBook.load();

    private CheckedRound() {}

    static List<Finding> at(Plan plan, List<FileOutcome> files) {
        return new Validator(plan, RULES)
                .validate(files).list().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }

    static Set<String> told(List<Finding> findings) {
        return findings.stream().map(CheckedRound::line).collect(Collectors.toSet());
    }

    /** {@code details-short D1 1.2 D9}. */
    static String line(Finding finding) {
        return String.join(
                " ",
                finding.rule().value(),
                finding.division().map(Object::toString).orElse("-"),
                finding.guideline().map(Object::toString).orElse("-"),
                finding.cell().map(org.prongsai.model.CellRef::address).orElse("-"));
    }
}
