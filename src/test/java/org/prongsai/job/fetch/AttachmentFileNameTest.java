package org.prongsai.job.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttachmentFileNameTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 2);

    private static String name(String given) {
        return AttachmentFileName.of(DAY, given).unlike(name -> false);
    }

    @ParameterizedTest
    @CsvSource({
        "แบบ.xlsx, 2564-04-02 แบบ.xlsx",
        "../../x.xlsx, 2564-04-02 x.xlsx",
        "/etc/passwd, 2564-04-02 etc passwd",
        "C:\\Users\\x.csv, 2564-04-02 C Users x.csv",
        "CON.xlsx, 2564-04-02 CON.xlsx",
        "รายงาน 1/2564.xlsx, 2564-04-02 รายงาน 1 2564.xlsx",
        "a.b. c .xlsx, 2564-04-02 a.b. c.xlsx",
        "..., 2564-04-02",
        ".xlsx, 2564-04-02.xlsx",
        "'', 2564-04-02",
    })
    void whatever_it_is_called_it_is_one_file_in_its_folder(String given, String name) {
        assertThat(name(given)).isEqualTo(name);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = name("แบบรายงาน".repeat(50) + ".xlsx");
        assertThat(name).endsWith(".xlsx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(220);
    }

    @Test
    void a_name_that_is_taken_is_numbered_before_its_ending() {
        Set<String> taken = Set.of("2564-04-02 a.xlsx", "2564-04-02 a (2).xlsx");
        assertThat(AttachmentFileName.of(DAY, "a.xlsx").unlike(taken::contains)).isEqualTo("2564-04-02 a (3).xlsx");
    }
}
