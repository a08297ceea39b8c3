package org.prongsai.render.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.OwnColumnsRound.amount;
import static org.prongsai.OwnColumnsRound.asked;
import static org.prongsai.OwnColumnsRound.mean;
import static org.prongsai.OwnColumnsRound.nothing;
import static org.prongsai.OwnColumnsRound.sum;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.Editions;
import org.prongsai.OwnColumnsRound;
import org.prongsai.model.FieldType;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.text.Language;

final class TotalsCsvTest {
    private static final Edition EXAMPLE = OwnColumnsRound.example().edition(Language.TH);

    private static List<String> lines(Edition edition) {
        return new String(new EditionFiles(Formats.load(), edition).file(TotalsCsv.FILE), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .toList();
    }

    @Test
    void each_figure_is_a_row_with_its_base() {
        assertThat(lines(EXAMPLE))
                .startsWith(
                        "column,guideline,division,measure,choice,value,answered,none,blank,missing,expected,unit",
                        "budget,,,sum,,1400000.00,2,0,1,0,3,บาท")
                .contains(
                        "budget,1.3,,sum,,,0,0,1,0,1,บาท",
                        "spent,,,sum,,1250000.00,5,1,2,2,9,บาท",
                        "spent,,,ratio,,89.29,5,1,1,2,8,%",
                        "spent,,04,sum,,,0,0,0,2,2,บาท",
                        "why,,,count,late,2,3,0,4,2,9,",
                        "done,1.2,,mean,,57.75,2,0,1,1,4,",
                        "finish,,,earliest,,2021-03-15,2,0,5,2,9,",
                        "finish,,,overdue,,1,2,0,5,2,9,");
    }

    @Test
    void a_number_is_plain_below_zero_too_and_a_sum_of_none_is_zero() {
        OwnColumnsRound round = new OwnColumnsRound()
                .division("A", "กองช่าง")
                .column(asked("change", "เปลี่ยนแปลง", FieldType.NUMBER, sum(), "คน"))
                .column(asked("rate", "อัตรา", FieldType.NUMBER, mean(), ""))
                .guideline("1.1", "ข้อหนึ่ง", Map.of())
                .guideline("1.2", "ข้อสอง", Map.of())
                .answer("A", "1.1", Map.of("change", amount("-1234.50"), "rate", amount("2")))
                .answer("A", "1.2", Map.of("change", nothing("-"), "rate", amount("0.333")));
        assertThat(lines(round.edition(Language.EN)))
                .contains(
                        "change,,,sum,,-1234.5,2,1,0,0,2,คน",
                        "change,1.2,,sum,,0,1,1,0,0,1,คน",
                        "rate,,,mean,,1.17,2,0,0,0,2,");
    }

    @Test
    void it_is_described_where_it_is_and_nowhere_else() {
        assertThat(described(EXAMPLE)).contains("\"totals.csv\"", "\"type\" : \"any\"", "ยอดรวมของคอลัมน์เพิ่มเติม");
        assertThat(described(Editions.complete(Language.TH))).doesNotContain("totals");
    }

    private static String described(Edition edition) {
        return new String(new EditionFiles(Formats.load(), edition).file(DataPackage.FILE), StandardCharsets.UTF_8);
    }
}
