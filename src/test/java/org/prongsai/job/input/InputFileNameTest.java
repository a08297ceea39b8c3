package org.prongsai.job.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.intake.Intake;

final class InputFileNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "แบบรายงาน กองคลัง.xlsx, แบบรายงาน กองคลัง.xlsx",
        "A.XLSX, A.XLSX",
        "../../x.xlsx, x.xlsx",
        "C:\\fakepath\\x.xlsx, C fakepath x.xlsx",
        "/etc/passwd, etc passwd",
        "..\\..\\..\\x.xlsx, x.xlsx",
        "~$กองคลัง.xlsx, กองคลัง.xlsx",
        "~WRL0001.tmp, WRL0001.tmp",
        ".hidden.xlsx, hidden.xlsx",
        "._a.xlsx, _a.xlsx",
        ".prongsai.journal, prongsai.journal",
        "..., ไม่มีชื่อ",
        "'', ไม่มีชื่อ",
        ".xlsx, ไม่มีชื่อ.xlsx",
        "~$.xlsx, ไม่มีชื่อ.xlsx",
        "CON.xlsx, _CON.xlsx",
        "con, _con",
        "nul.a.xlsx, _nul.a.xlsx",
        "Com1 .xlsx, _Com1.xlsx",
        "lpt¹.csv, _lpt¹.csv",
        "console.xlsx, console.xlsx",
        "a.xlsx., a.xlsx",
        "a.xlsx . ., a.xlsx",
        "a:b*c?.xlsx, a b c.xlsx",
        "decisions.xlsx, decisions.xlsx",
    })
    void what_it_is_called_is_a_label(String given, String name) {
        assertThat(InputFileName.of(given).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Exslx.exe",
                "a\u200B\u0000\u001B[31m.xlsx",
                "a.xlsx\u202C",
                "a\uD83D.xlsx",
                "a\u2028b\u2029.xlsx",
                "\uFFFEa.xlsx",
                "a\r\nb.xlsx",
                "CON\u200B.xlsx",
                "\u200B.\u200Ba.xlsx",
                "\u202E~$a.xlsx",
                "\u00A0.xlsx",
                "😀.xlsx"
            })
    void nothing_unseen_is_left_and_every_disk_takes_it(String given) throws IOException {
        String name = InputFileName.of(given).value();
        assertThat(name).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
        assertThat(name).doesNotStartWith(".").doesNotStartWith("~").doesNotStartWith(" ");
        assertThat(name).matches("(?s).*\\.(xlsx|exe)");
        assertThat(Intake.isForgedState(name)).isFalse();
        Files.write(folder.resolve(name), new byte[] {1});
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void a_long_name_keeps_its_ending_and_room_for_a_number() throws IOException {
        InputFileName name = InputFileName.of("แบบรายงาน".repeat(50) + ".xlsx");
        String numbered = name.unlike(candidate -> !candidate.contains("(199)"));
        assertThat(numbered).endsWith(" (199).xlsx");
        assertThat(numbered.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        Files.write(folder.resolve(numbered), new byte[] {1});
    }

    @Test
    void names_that_one_disk_takes_for_one_are_numbered() throws IOException {
        Files.write(folder.resolve(Normalizer.normalize("é.xlsx", Normalizer.Form.NFD)), new byte[] {1});
        Files.write(folder.resolve("Form.XLSX"), new byte[] {1});
        FolderNames names = FolderNames.in(folder);
        assertThat(names.free(InputFileName.of("é.xlsx"))).isEqualTo("é (2).xlsx");
        assertThat(names.free(InputFileName.of(Normalizer.normalize("É.xlsx", Normalizer.Form.NFD))))
                .isEqualTo("É (3).xlsx");
        assertThat(names.free(InputFileName.of("form.xlsx"))).isEqualTo("form (2).xlsx");
        assertThat(names.free(InputFileName.of("FORM.xlsx"))).isEqualTo("FORM (3).xlsx");
        assertThat(names.free(InputFileName.of("กำ.xlsx"))).isEqualTo("กำ.xlsx");
        assertThat(FolderNames.in(folder.resolve("nowhere")).free(InputFileName.of("a.xlsx")))
                .isEqualTo("a.xlsx");
    }
}
