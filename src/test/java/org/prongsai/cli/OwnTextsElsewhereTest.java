package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;

/** The agency's own texts in a workbook that another program has saved. */
@Tag("slow")
@Tag("external")
final class OwnTextsElsewhereTest {
    private static final String TEXT = "ทุกกองประชุมมอบนโยบาย “งดรับ”\nและติดประกาศเจตจำนงแล้ว";

    @TempDir
    private Path folder;

    private RoundOnDisk round;
    private Path written;

    @BeforeEach
    void a_text_typed_and_carried_once() throws IOException {
        round = RoundOnDisk.checked(folder.resolve("round"));
        Path output = round.folder.resolve("output/decisions.xlsx");
        WrittenTexts texts = new WrittenTexts(Files.readAllBytes(output)).write("1.1", TEXT);
        round.put("input/decisions.xlsx", texts.save()).remove("output/decisions.xlsx");
        assertThat(round.mergeTables()).isZero();
        round.remove("input/decisions.xlsx");
        // In this one 1.1 stands as the program carried it, 1.2 as a person typed it.
        texts = new WrittenTexts(Files.readAllBytes(output)).write("1.2", TEXT);
        Files.delete(output);
        written = Files.write(folder.resolve("decisions.xlsx"), texts.save());
    }

    private void shows(Path saved) throws IOException {
        round.put("input/" + saved.getFileName(), Files.readAllBytes(saved));
        assertThat(round.mergeTables()).as(round.err()).isZero();
        assertThat(round.csv("summary.csv"))
                .filteredOn(row -> !row.get("agency_text").isEmpty())
                .extracting(row -> row.get("guideline"), row -> row.get("agency_text"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", TEXT),
                        org.assertj.core.groups.Tuple.tuple("1.2", TEXT));
        assertThat(round.csv("findings.csv")).noneMatch(row -> row.get("rule").startsWith("agency-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void libreoffice(String kind) throws IOException {
        Tools.need("soffice");
        Path out = Files.createDirectories(folder.resolve(kind));
        LibreOffice.convert(List.of(written), kind, out);
        shows(out.resolve("decisions." + kind));
    }

    @Test
    void openpyxl() throws IOException {
        String python = Tools.needPython("openpyxl");
        Path saved = Files.createDirectories(folder.resolve("py")).resolve("decisions.xlsx");
        String script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
        Tools.run(saved, List.of(python, "-c", script, written.toString(), saved.toString()));
        shows(saved);
    }
}
