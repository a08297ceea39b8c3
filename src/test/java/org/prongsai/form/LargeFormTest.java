package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Responsible;
import org.prongsai.model.Sha256;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;

/** A plan of 200 guidelines and 60 statuses, whose drop-down is far beyond the 255 characters Excel takes as such. */
final class LargeFormTest {
    private static final Messages MESSAGES = new Messages(Language.TH);

    private static Plan plan() {
        Plan small = Answers.plan();
        Stream<Status> more = IntStream.rangeClosed(4, 60)
                .mapToObj(i -> new Status("s" + i, "สถานะการดำเนินงานลำดับที่ " + i, List.of(), Progress.IN_PROGRESS));
        List<Status> statuses =
                Stream.concat(small.statuses().statuses().stream(), more).toList();
        List<Guideline> guidelines = IntStream.rangeClosed(1, 200)
                .mapToObj(i ->
                        new Guideline(new GuidelineId(1, i), "ให้ดำเนินการตามข้อย่อยที่ " + i, new Responsible.Every()))
                .toList();
        return new Plan(
                small.organisation(),
                small.round(),
                new StatusList(statuses),
                small.goals(),
                guidelines,
                small.divisions(),
                List.of(),
                List.of());
    }

    @Test
    void is_written_filled_in_and_read_back() {
        Plan plan = plan();
        FilledForm form = new FilledForm(
                new FormWriter(plan, MESSAGES).write(plan.divisions().get(0)));
        for (Guideline guideline : plan.guidelines()) {
            int status = Answers.numberOf(guideline.id()) % 60;
            form.fill(
                    guideline.id().toString(),
                    FormColumn.STATUS,
                    plan.statuses().labels().get(status));
        }
        String list = form.workbook().getName(FormLayout.STATUS_LIST).getRefersToFormula();
        assertThat(list).isEqualTo("_lists!$A$1:$A$61");
        byte[] saved = form.save();
        FormReading.Read read =
                (FormReading.Read) new FormReader(plan).read(new InputFile("a", Sha256.of(saved)), saved);
        assertThat(read.submission().answers()).hasSize(200);
        for (Answer answer : read.submission().answers()) {
            Status meant = plan.statuses().statuses().get(Answers.numberOf(answer.guideline()) % 60);
            assertThat(((StatusReading.Listed) answer.status()).status()).isEqualTo(meant);
        }
    }
}
