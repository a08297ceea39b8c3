package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Sha256;
import org.prongsai.text.Language;

/** Days that a program made of what was typed: nobody saw by which order. */
final class DayMonthOrderTest {
    @ParameterizedTest
    @CsvSource({
        // The example of an American machine: 1/3/2564 was typed, and the document says 1 March.
        "2021-01-03, ที่ 5 ลงวันที่ 1 มีนาคม 2564, DAY_CONTRADICTED",
        "2021-01-03, ที่ 5 ลงวันที่ ๑ มี.ค. พ.ศ. ๒๕๖๔, DAY_CONTRADICTED",
        "2021-01-03, ที่ 5 ลว. 1/3/2564, DAY_CONTRADICTED",
        "2021-01-03, ที่ 5, DAY_MADE",
        "2021-01-03, ที่ 5 ลงวันที่ 3 มกราคม 2564, ''",
        // The other day is none of the round.
        "2021-01-12, ที่ 5, ''",
        "2021-01-12, ที่ 5 ลงวันที่ 1 ธันวาคม 2564, DAY_CONTRADICTED",
        "2021-01-13, ที่ 5, ''",
        "2021-03-03, ที่ 5, ''",
    })
    void is_told_where_the_answer_or_the_round_has_room_for_the_other(LocalDate made, String evidence, String told) {
        assertThat(notes(made, evidence)).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    private static List<String> notes(LocalDate made, String evidence) {
        Plan plan = Answers.plan();
        Division division = plan.divisions().get(0);
        String id = plan.guidelinesOf(division).get(0).id().toString();
        byte[] form = new FilledForm(new FormWriter(plan, new Messages(Language.TH)).write(division))
                .fill(id, FormColumn.STATUS, "บรรลุเป้าหมาย")
                .fill(id, FormColumn.EVIDENCE, evidence)
                .fillDate(id, made)
                .save();
        FormReading.Read read =
                (FormReading.Read) new FormReader(plan).read(new InputFile("a.xlsx", Sha256.of(form)), form);
        return read.submission().notes().stream()
                .filter(note -> note.kind() != ReaderNote.Kind.FORMULA)
                .map(note -> note.kind().name())
                .toList();
    }
}
