package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;

final class StatusReaderTest {
    @ParameterizedTest
    @CsvSource({
        "ระดับ 1, ระดับ 1, ''",
        "ระดับ 1, ระดับ ๑, repair.digits",
        "ระดับ ๑, ระดับ ๑, ''",
        "ระดับ ๑, ระดับ 1, ''",
        "Done, DONE, repair.case",
        "Done 1, DONE ๑, repair.digits repair.case",
        "บรรลุ เป้าหมาย, บรรลุเป้าหมาย, repair.spaces",
        "บรรลุ, ' บรรลุ', repair.edge-spaces",
    })
    void what_was_repaired_of_a_label_is_told(String label, String typed, String repairs) {
        Status own = new Status("own", label, List.of(), Progress.ACHIEVED);
        StatusReader reader = new StatusReader(new StatusList(List.of(own, Answers.IN_PROGRESS, Answers.NOT_STARTED)));
        StatusReader.Read read = reader.read(typed);
        assertThat(read.reading()).isEqualTo(new StatusReading.Listed(own, typed, false));
        assertThat(String.join(" ", read.repairs())).isEqualTo(repairs);
    }

    @ParameterizedTest
    @CsvSource({"OK, done", "done, o k", "done, nothing to report in this round"})
    void a_wording_of_two_things_is_not_overwritten(String label, String alias) {
        Status one = new Status("one", label, List.of(alias), Progress.ACHIEVED);
        Status other = new Status("other", "Ok", List.of(), Progress.ACHIEVED);
        StatusList list = new StatusList(List.of(one, other, Answers.IN_PROGRESS, Answers.NOT_STARTED));
        assertThatThrownBy(() -> new StatusReader(list)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"ไม่มีผล การดำเนินงานในรอบนี้", "NOTHING to report in this round"})
    void nothing_to_report_is_told_as_a_form_tells_it(String typed) {
        StatusList list = new StatusList(List.of(Answers.ACHIEVED, Answers.IN_PROGRESS, Answers.NOT_STARTED));
        assertThat(new StatusReader(list).read(typed).reading()).isEqualTo(new StatusReading.NothingToReport(typed));
    }
}
