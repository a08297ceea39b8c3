package org.prongsai.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severity;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** What the product makes of a damaged form, guideline by guideline. */
final class Verdict {
    private static final String FILE = "แบบรายงาน กอง.xlsx";
    private static final RuleBook RULES = RuleBook.load();

    private final Damage damage;
    private final FormInHand form;
    private final FormReading reading;
    private final List<Finding> findings;
    private boolean allRight = true;

    Verdict(Damage damage, Plan plan, FormInHand form) {
        this.damage = damage;
        this.form = form;
        byte[] content = form.save();
        InputFile file = new InputFile(FILE, Sha256.of(content));
        reading = new FormReader(plan).read(file, content);
        findings = new Validator(plan, RULES)
                .validate(new Reconciliation(plan).reconcile(submissions(), refused(file))).list().stream()
                        .filter(finding -> finding.location()
                                .filter(location -> location.file().equals(FILE))
                                .isPresent())
                        .toList();
    }

    private List<Submission> submissions() {
        return reading instanceof FormReading.Read read ? List.of(read.submission()) : List.of();
    }

    private List<FileOutcome> refused(InputFile file) {
        return reading instanceof FormReading.NotRead not
                ? List.of(new FileOutcome.Refused(file, not.refusal(), not.division(), not.details()))
                : List.of();
    }

    List<Finding> findings() {
        return findings;
    }

    /** One sentence for each guideline that is wrong and not told. */
    List<String> silentlyWrong() {
        List<String> wrong = new ArrayList<>();
        if (reading instanceof FormReading.Read read) {
            form.ids().forEach(id -> {
                IntendedAnswer got =
                        read.submission().answer(id).map(IntendedAnswer::of).orElse(IntendedAnswer.EMPTY);
                boolean right = normal(got).equals(normal(form.meant(id)));
                allRight &= right;
                if (!right && findings.stream().noneMatch(finding -> tells(finding, id))) {
                    wrong.add(damage + " " + id + " in rows " + form.rowNumbers(id) + "\n  meant " + form.meant(id)
                            + "\n  read  " + got + "\n  found " + findings);
                }
            });
        }
        return wrong;
    }

    private IntendedAnswer normal(IntendedAnswer meant) {
        return damage.upto() == Damage.Upto.REPAIRED ? meant.repaired() : meant;
    }

    /** Whether a finding is about this guideline or stands in one of its rows, and somebody will look at it. */
    private boolean tells(Finding finding, GuidelineId id) {
        boolean about = finding.guideline().filter(id::equals).isPresent()
                || finding.location()
                        .flatMap(location -> location.cell())
                        .filter(cell -> form.rowNumbers(id).contains(cell.row()))
                        .isPresent();
        return about && finding.severity() != Severity.NOTE;
    }

    /** Refused, read as it was meant, or found wrong; to be asked after {@link #silentlyWrong}. */
    Ending ending() {
        if (reading instanceof FormReading.NotRead) {
            return Ending.REFUSED;
        }
        return allRight ? Ending.RIGHT : Ending.FOUND;
    }

    Optional<String> refusal() {
        return reading instanceof FormReading.NotRead not
                ? Optional.of(not.refusal().name())
                : Optional.empty();
    }

    /** How a case ends when nothing is silently wrong. */
    enum Ending {
        RIGHT,
        FOUND,
        REFUSED
    }
}
