package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.model.Sha256;
import org.prongsai.render.pdf.PdfText;

/** What the public gets, and what it does not. */
final class PublishTest {
    private static final List<String> PRIVATE =
            List.of("สมหญิง", "ส่งแล้ว", "สมชายเลขา", "sriphanwari.example/internal", "@sriphanwari.example");

    @TempDir
    private Path folder;

    private RoundOnDisk round() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get("returned/ตรวจสอบภายใน.xlsx")));
        round.remove("input/returned/ตรวจสอบภายใน.xlsx")
                .put(
                        "input/returned/สมหญิง ใจดี แก้แล้ว.xlsx",
                        form.savedBy("สมหญิง ใจดี", Optional.of(java.time.Instant.parse("2021-04-01T00:00:00Z")))
                                .save());
        round.run("check");
        round.put(
                "input/d.xlsx",
                new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")))
                        .decide("“ดำเนินการแล้ว” ไม่ใช่", "แก้ค่า", "บรรลุเป้าหมาย", "สอบถามแล้ว", "สมชายเลขา")
                        .save());
        round.remove("output/decisions.xlsx").run("merge");
        return round;
    }

    private Map<String, byte[]> published() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path www = folder.resolve("www");
        try (Stream<Path> paths = Files.walk(www)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(www.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void a_draft_is_published_on_purpose_only() {
        RoundOnDisk round = round();
        assertThat(round.run("publish", folder.resolve("www").toString())).isEqualTo(1);
        assertThat(round.err()).contains("ยังเผยแพร่ไม่ได้", "ฉบับร่าง", "--provisional");
        assertThat(folder.resolve("www")).doesNotExist();
    }

    @Test
    void the_round_itself_and_folders_with_other_files_are_no_place_to_publish() throws IOException {
        RoundOnDisk round = round();
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/secret.txt"), "x");
        for (String target : List.of("round", "round/input", "round/output/x", ".", "other", "other/secret.txt")) {
            assertThat(round.run("publish", folder.resolve(target).toString(), "--provisional"))
                    .as(target)
                    .isEqualTo(3);
        }
        assertThat(folder.resolve("round/input/index.html")).doesNotExist();
        assertThat(folder.resolve("other/index.html")).doesNotExist();
    }

    @Test
    void holds_documents_data_and_checksums_and_no_persons() throws IOException {
        RoundOnDisk round = round();
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .isZero();
        Map<String, byte[]> files = published();
        assertThat(files.keySet())
                .contains(
                        "index.html",
                        "report.pdf",
                        "report.html",
                        "consolidated.xlsx",
                        "answers.csv",
                        "summary.csv",
                        "datapackage.json",
                        "SHA256SUMS");
        for (String line : new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String[] parts = line.split("  ", 2);
            assertThat(Sha256.of(Objects.requireNonNull(files.get(parts[1]))).hex())
                    .isEqualTo(parts[0]);
        }
        for (String name : files.keySet()) {
            String text = text(name, Objects.requireNonNull(files.get(name)));
            assertThat(PRIVATE).as(name).noneMatch(text::contains);
        }
        assertThat(text("consolidated.xlsx", Objects.requireNonNull(files.get("consolidated.xlsx"))))
                .doesNotContain("../input/");
        assertThat(text("answers.csv", Objects.requireNonNull(files.get("answers.csv"))))
                .contains("08-หน่วยตรวจสอบภายใน.xlsx");
        assertThat(round.runAsIs("verify", folder.resolve("www").toString())).isZero();
        assertThat(files.get("summary.csv")).isEqualTo(round.outputs().get("summary.csv"));
    }

    /** A file's own text; of a workbook that of all its parts. */
    private String text(String name, byte[] content) throws IOException {
        if (!name.endsWith(".xlsx")) {
            return new String(content, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(folder.resolve("www").resolve(name).toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void chosen_outputs_only_and_none_of_an_earlier_edition() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        round.run("merge");
        assertThat(round.run("merge", "--format", "csv,consolidated.xlsx")).isZero();
        assertThat(round.outputs().keySet())
                .containsExactly(
                        "answers.csv",
                        "consolidated.xlsx",
                        "findings.csv",
                        "manifest.json",
                        "repairs.csv",
                        "summary.csv");
        assertThat(round.run("merge", "--format", "cvs")).isEqualTo(2);
        assertThat(round.err()).contains("“cvs”", "csv", "pdf", "returns");
    }

    /** What somebody calls a sheet, a file or a folder is not the public's. */
    @Test
    void no_published_file_shows_what_a_sheet_was_called() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        FilledForm form = new FilledForm(RoundOnDisk.returned("ตรวจสอบภายใน.xlsx"));
        form.workbook().setSheetName(form.workbook().getSheetIndex("แบบรายงาน"), "สมหญิงใจดี");
        round.put("input/returned/ตรวจสอบภายใน.xlsx", form.save());
        round.run("merge");
        assertThat(round.text("answers.csv")).contains("สมหญิงใจดี");
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .as(round.err())
                .isZero();
        Map<String, byte[]> files = published();
        for (String name : files.keySet()) {
            assertThat(name).doesNotContain("สมหญิง");
            String text = name.endsWith(".pdf")
                    ? PdfText.of(Objects.requireNonNull(files.get(name))).orElseThrow()
                    : text(name, Objects.requireNonNull(files.get(name)));
            assertThat(text).as(name).doesNotContain("สมหญิง");
        }
        assertThat(text("answers.csv", Objects.requireNonNull(files.get("answers.csv"))))
                .contains(",แบบรายงาน,");
    }

    /** A slip of a folder's name must not put one municipality's results where another's are read. */
    @Test
    void the_published_folder_of_another_organisation_is_not_replaced() throws IOException {
        RoundOnDisk round = RoundOnDisk.merged(folder);
        String www = folder.resolve("www").toString();
        assertThat(round.run("publish", www, "--provisional")).isZero();
        byte[] described = Files.readAllBytes(folder.resolve("www/datapackage.json"));
        byte[] others = new String(described, StandardCharsets.UTF_8)
                .replace("เทศบาลตำบลศรีพรรณวารี", "เทศบาลตำบลอื่นใด")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("www/datapackage.json"), others);
        Path sums = folder.resolve("www/SHA256SUMS");
        Files.writeString(
                sums,
                Files.readString(sums)
                        .replace(Sha256.of(described).hex(), Sha256.of(others).hex()));
        Map<String, byte[]> before = published();
        assertThat(round.run("publish", www, "--provisional")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("เทศบาลตำบลอื่นใด", "เทศบาลตำบลศรีพรรณวารี", "โฟลเดอร์อื่น");
        assertThat(published()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void a_published_folder_is_said_to_be_as_its_list_says_and_no_more() {
        RoundOnDisk round = RoundOnDisk.merged(folder);
        String www = folder.resolve("www").toString();
        assertThat(round.run("publish", www, "--provisional")).isZero();
        assertThat(round.run("verify", www)).isZero();
        assertThat(round.out())
                .contains("ไม่ได้ตรวจว่าตัวเลขเป็นผลของแบบที่ส่งมา")
                .doesNotContain("เป็นผลของข้อมูลจริง");
    }
}
