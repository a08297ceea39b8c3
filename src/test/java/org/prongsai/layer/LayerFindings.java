package org.prongsai.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.example.ExampleRound;
import org.prongsai.finding.Finding;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** What is found in a form of the example round, by rule and cell. */
final class LayerFindings {
    private static final String FILE = "แบบรายงาน กองคลัง";
    private static final Plan PLAN = ExampleRound.plan();
    private static final RuleBook RULES = RuleBook.load();

    private LayerFindings() {}

    static Submission submission(byte[] content) {
        FormReading reading = new FormReader(PLAN).read(new InputFile(FILE, Sha256.of(content)), content);
        assertThat(reading).isInstanceOf(FormReading.Read.class);
        return ((FormReading.Read) reading).submission();
    }

    /** {@code text-struck D8}, sorted. */
    static Set<String> of(byte[] content) {
        return all(content).stream().map(LayerFindings::ruleAndCell).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Finding> all(byte[] content) {
        Submission submission = submission(content);
        return new Validator(PLAN, RULES)
                .validate(new Reconciliation(PLAN).reconcile(List.of(submission), List.of())).list().stream()
                        .filter(finding -> finding.location()
                                .filter(location -> location.file().equals(FILE))
                                .isPresent())
                        .toList();
    }

    static String ruleAndCell(Finding finding) {
        return finding.rule()
                + finding.location()
                        .flatMap(location -> location.cell())
                        .map(cell -> " " + cell.address())
                        .orElse("");
    }
}
