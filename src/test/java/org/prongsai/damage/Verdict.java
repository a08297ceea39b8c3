package org.prongsai.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final String FILE = "แบบรายงาน กอง.";
    private static final RuleBook RULES = RuleBook.load();

    private final Harm damage;
    private final SavedAs format;
    private final FormInHand form;
    private final FormReading reading;
    private final List<Finding> findings;
    private final List<String> silentlyWrong = new ArrayList<>();
    private int right;
    private int told;
    private int lost;

    Verdict(DamagedFile file) {
        this(file, SavedAs.XLSX, file.form().save());
    }

    /** @param content what a program saved of it */
    Verdict(DamagedFile damaged, SavedAs format, byte[] content) {
        this.damage = damaged.damage();
        this.format = format;
        this.form = damaged.form();
        Plan plan = form.plan();
        InputFile file = new InputFile(FILE + format.extension(), Sha256.of(content));
        reading = new FormReader(plan).read(file, content);
        findings = new Validator(plan, RULES)
                .validate(new Reconciliation(plan).reconcile(submissions(), refused(file))).list().stream()
                        .filter(finding -> finding.location()
                                .filter(location -> location.file().equals(file.path()))
                                .isPresent())
                        .toList();
        if (reading instanceof FormReading.Read read) {
            form.ids().forEach(id -> judge(id, read.submission()));
        }
    }

    Harm damage() {
        return damage;
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

    Set<String> rules() {
        return findings.stream().map(finding -> finding.rule().value()).collect(Collectors.toSet());
    }

    /** One sentence for each guideline that is wrong and not told. */
    List<String> silentlyWrong() {
        return silentlyWrong;
    }

    private void judge(GuidelineId id, Submission submission) {
        IntendedAnswer got = submission.answer(id).map(IntendedAnswer::of).orElse(IntendedAnswer.EMPTY);
        if (normal(got).equals(normal(form.meant(id)))) {
            right++;
        } else if (findings.stream().anyMatch(finding -> tells(finding, id))) {
            told++;
        } else if (damage.loss(format)
                .filter(loss -> loss.explains(form, id, got))
                .isPresent()) {
            lost++;
        } else {
            silentlyWrong.add(damage.name() + " as " + format + ", " + id + " in rows " + form.rowNumbers(id)
                    + "\n  meant " + form.meant(id) + "\n  read  " + got + "\n  found " + findings);
        }
    }

    /** Guidelines by what became of them, and how many values they hold. */
    Map<String, Integer> figures() {
        int all = form.ids().size();
        int values = form.meant().values().stream()
                .mapToInt(meant -> meant.own().size())
                .sum();
        return reading instanceof FormReading.NotRead
                ? Map.of("own values", values, "refused", all)
                : Map.of(
                        "own values",
                        values,
                        "as meant",
                        right,
                        "told",
                        told,
                        "not in the file",
                        lost,
                        "silently wrong",
                        silentlyWrong.size());
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

    /** Refused, read as it was meant, or found wrong. */
    Ending ending() {
        if (reading instanceof FormReading.NotRead) {
            return Ending.REFUSED;
        }
        return right == form.ids().size() ? Ending.RIGHT : Ending.FOUND;
    }

    /** Whether it is none of our forms, as a help sheet by itself is not. */
    boolean isNoForm() {
        return reading instanceof FormReading.NotRead not && not.refusal() == FileOutcome.RejectReason.NOT_OURS;
    }

    /** How a case ends when nothing is silently wrong. */
    enum Ending {
        RIGHT,
        FOUND,
        REFUSED
    }
}
