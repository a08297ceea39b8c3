package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Answers;
import org.prongsai.LibreOffice;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** Ways of typing a day: each is the day that was meant, or is asked about, whatever program saved it. */
final class TypedDatesTest {
    private static final LocalDate MEANT = LocalDate.of(2021, 3, 1);

    private static final List<String> WAYS = List.of(
            "1/3/2564",
            "01/03/2564",
            "1-3-2564",
            "1.3.2564",
            "1 / 3 / 2564",
            "๑/๓/๒๕๖๔",
            "1 มีนาคม 2564",
            "๑ มีนาคม ๒๕๖๔",
            "1 มี.ค. 2564",
            "1 มีค 2564",
            "1มีนาคม2564",
            "วันที่ 1 มีนาคม 2564",
            "วันที่ 1 มีนาคม พ.ศ. 2564",
            "1/3/2021",
            "2021-03-01",
            "2564-03-01",
            "2564/3/1",
            "1/3/64",
            "1 มี.ค. 64",
            "มีนาคม 2564",
            "1 มีนาคม",
            "ต้นเดือนมีนาคม 2564",
            "3107-03-01",
            "Mar 1, 2021");

    private static final Set<String> TOLD = Set.of(
            "completion-unreadable",
            "completion-ambiguous",
            "completion-converted",
            "completion-outside",
            "completion-era");

    private final Plan plan = Answers.plan(WAYS.size());

    private byte[] filled() {
        FilledForm form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                .write(plan.divisions().get(0)));
        for (int i = 0; i < WAYS.size(); i++) {
            String id = plan.guidelines().get(i).id().toString();
            form.fill(id, FormColumn.STATUS, "บรรลุเป้าหมาย")
                    .fill(id, FormColumn.DETAILS, "จัดทำและเผยแพร่คู่มือเรื่องที่ " + id + " ครบทุกหน่วยแล้ว")
                    .fill(id, FormColumn.EVIDENCE, "ที่ ศว 52001/" + i)
                    .fill(id, FormColumn.COMPLETED_ON, WAYS.get(i));
        }
        return form.save();
    }

    @Test
    void a_day_is_the_one_that_was_typed_or_a_question() {
        byte[] form = filled();
        assertNoneIsAnother(form, "a.xlsx");
        assertThat(days(submission(form, "a.xlsx")).values())
                .filteredOn(MEANT::equals)
                .hasSizeGreaterThanOrEqualTo(17);
    }

    @Tag("slow")
    @Tag("external")
    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "csv"})
    void the_same_of_other_formats(String format, @TempDir Path folder) throws IOException {
        assertNoneIsAnother(LibreOffice.saved(filled(), format, folder), "a." + format);
    }

    private Submission submission(byte[] content, String name) {
        InputFile file = new InputFile(name, Sha256.of(content));
        return ((FormReading.Read) new FormReader(plan).read(file, content)).submission();
    }

    private static Map<String, LocalDate> days(Submission submission) {
        return submission.answers().stream()
                .filter(answer -> answer.completion() instanceof Completion.On)
                .collect(Collectors.toMap(
                        answer -> answer.guideline().toString(),
                        answer -> ((Completion.On) answer.completion()).date()));
    }

    private void assertNoneIsAnother(byte[] content, String name) {
        Submission submission = submission(content, name);
        Set<String> told = new Validator(plan, RuleBook.load())
                .validate(new Reconciliation(plan).reconcile(List.of(submission), List.of())).list().stream()
                        .filter(finding -> TOLD.contains(finding.rule().value()))
                        .flatMap(finding -> finding.guideline().stream())
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        Map<String, LocalDate> days = days(submission);
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < WAYS.size(); i++) {
            String id = plan.guidelines().get(i).id().toString();
            if (!told.contains(id) && !MEANT.equals(days.get(id))) {
                silent.add(WAYS.get(i) + " is " + days.get(id));
            }
        }
        assertThat(submission.answers()).extracting(Answer::guideline).hasSize(WAYS.size());
        assertThat(silent).isEmpty();
    }
}
