package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** However many files there are, what people read stays short, and what counts stays whole. */
final class ShownRowsTest {
    private final ShownRows shown = new ShownRows(new Messages(Language.TH));

    private static EditionView.FileRow file(String path, String kind, String reason) {
        return new EditionView.FileRow(path, "", "", "", "", "0", kind, kind, reason);
    }

    private static List<EditionView.FileRow> files(int count, String kind, String reason) {
        return IntStream.range(0, count)
                .mapToObj(i -> file("p" + i + ".jpg", kind, reason.replace("#", String.valueOf(i))))
                .toList();
    }

    private static EditionView.FindingRow finding(int i, String message) {
        return new EditionView.FindingRow(
                "warning",
                "ควรตรวจสอบ",
                "file-refused",
                "",
                "",
                "p" + i,
                "",
                "",
                "ไฟล์ p" + i,
                "",
                message,
                "ลบ",
                "",
                false);
    }

    @Test
    void ten_that_say_the_same_stand_for_themselves_and_eleven_are_one_row_with_their_number() {
        assertThat(shown.files(files(10, "refused", "รูปภาพ"))).hasSize(10);
        assertThat(shown.files(files(11, "refused", "รูปภาพ")))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).contains("11", "p0.jpg", "consolidated.xlsx"));
    }

    @Test
    void files_that_count_are_never_put_together() {
        assertThat(shown.files(files(150, "counted", ""))).hasSize(150);
    }

    @Test
    void many_that_all_say_something_else_end_with_how_many_more_there_are() {
        List<EditionView.FileRow> rows = shown.files(
                Stream.concat(files(500, "refused", "ของหน่วยงาน #").stream(), files(20, "counted", "").stream())
                        .toList());
        assertThat(rows).hasSize(121);
        assertThat(rows.get(120).path()).contains("400");
    }

    @Test
    void findings_too() {
        assertThat(shown.findings(IntStream.range(0, 5_000)
                        .mapToObj(i -> finding(i, "รูปภาพ"))
                        .toList()))
                .singleElement()
                .satisfies(row -> assertThat(row.where()).contains("5,000", "findings.csv"));
        List<EditionView.FindingRow> rows = shown.findings(IntStream.range(0, 1_000)
                .mapToObj(i -> finding(i, "เรื่องที่ " + i))
                .toList());
        assertThat(rows).hasSize(301);
        assertThat(rows.get(300).message()).contains("700");
    }
}
