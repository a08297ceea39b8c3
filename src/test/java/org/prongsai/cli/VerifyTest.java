package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.io.FolderLock;
import org.prongsai.model.Sha256;
import org.prongsai.round.TemplateFolder;

/**
 * Whatever is changed in a round or in what was made of it, verify tells; tried with every so manieth file and value
 * ({@code -Dverify.every=1} for all).
 */
@Tag("heavy")
final class VerifyTest {
    private static final List<String> PUBLISHED = List.of(
            "report.pdf",
            "report.html",
            "consolidated.xlsx",
            "answers.csv",
            "summary.csv",
            "findings.csv",
            "repairs.csv",
            "datapackage.json",
            "index.html",
            "data/answers.csv",
            "data/summary.csv",
            "data/findings.csv",
            "data/repairs.csv",
            "data/guidelines.csv",
            "data/divisions.csv",
            "data/statuses.csv",
            "data/rules.csv",
            "data/codes.csv");
    private static final String MANIFEST = "output/manifest.json";

    private static final int EVERY = Integer.getInteger("verify.every", 20);

    @TempDir
    private Path folder;

    private int turn;

    /** An edition; of its usual outputs when all are tried, else of few. */
    private RoundOnDisk merged() {
        if (EVERY == 1) {
            return RoundOnDisk.merged(folder);
        }
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge", "--format", "csv,report.html");
        return round;
    }

    private boolean isTried() {
        return turn++ % EVERY == 0;
    }

    private static byte[] changed(byte[] content) {
        byte[] other = Arrays.copyOf(content, content.length);
        other[other.length / 2] ^= 1;
        return other;
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file of the folder with its bytes and when it was last written. */
    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(path).toString(),
                        Sha256.of(Files.readAllBytes(path)) + " " + Files.getLastModifiedTime(path));
            }
        }
        return all;
    }

    private static void assertTold(RoundOnDisk round, String file, String what) {
        int code = round.run("verify");
        assertThat(round.err()).isEmpty();
        assertThat(code).as(file).isEqualTo(ExitCode.DATA);
        assertThat(round.out().lines().filter(line -> line.startsWith(file + ": ")))
                .as(file)
                .isNotEmpty()
                .anyMatch(line -> line.contains(what));
        assertThat(round.out()).contains("  → ");
    }

    @Test
    void an_edition_as_it_was_made_is_fine_and_nothing_is_written() throws IOException {
        RoundOnDisk round = merged();
        Map<String, String> before = all();
        assertThat(round.run("verify")).isZero();
        assertThat(round.out()).contains("ไม่มีสิ่งใดต่างไป").doesNotContain("→");
        assertThat(all()).isEqualTo(before);
        Path copy = folder.resolve("copy");
        before.keySet().forEach(name -> round.put("copy/" + name, bytes(name)));
        assertThat(round.runAsIs("verify", copy.toString(), "--lang", "en")).isZero();
        assertThat(round.out()).contains("Nothing differs", copy.toString());
    }

    @Test
    void every_changed_or_missing_output_is_told() {
        RoundOnDisk round = merged();
        for (Map.Entry<String, byte[]> file : round.outputs().entrySet()) {
            String name = "output/" + file.getKey();
            if (!name.equals(MANIFEST) && isTried()) {
                boolean decisions = name.endsWith("decisions.xlsx");
                assertTold(round.put(name, changed(file.getValue())), name, decisions ? "ถูกกรอก" : "ถูกแก้");
                assertTold(round.remove(name), name, decisions ? "ถูกกรอก" : "ไม่พบ");
                round.put(name, file.getValue());
            }
        }
        assertThat(round.run("verify")).isZero();
    }

    @Test
    void every_changed_missing_or_new_input_is_told() {
        RoundOnDisk round = merged();
        ExampleRound.files().forEach((name, content) -> {
            if (!isTried()) {
                return;
            }
            String path = "input/" + name;
            assertTold(round.put(path, changed(content)), path, "ถูกแก้");
            round.remove(path);
            if (!name.equals("plan.xlsx")) {
                assertTold(round, path, "ไม่พบ");
            }
            round.put(path, content);
        });
        assertTold(round.put("input/ใหม่.pdf", new byte[] {1}), "input/ใหม่.pdf", "มาหลัง");
        assertThat(round.out()).contains("จึงไม่ได้รวมข้อมูลซ้ำ");
    }

    @Test
    void a_template_that_came_since_or_changed_is_told() {
        RoundOnDisk round = merged();
        byte[] builtIn = org.prongsai.Editions.template("report.html.vm");
        round.put("templates/report.html.vm", changed(builtIn));
        assertTold(round, "templates/report.html.vm", "ถูกแก้");
        round.put("templates/report.html.vm", builtIn);
        assertThat(round.run("verify")).as("the same as the one built in").isZero();
    }

    @Test
    void every_value_of_the_manifest_that_is_changed_is_told() {
        RoundOnDisk round = merged();
        String manifest = round.text("manifest.json");
        Matcher values = Pattern.compile(": \"?([^\"\\[{}\\s,]+)\"?").matcher(manifest);
        int tried = 0;
        while (values.find()) {
            tried++;
            boolean build = manifest.substring(0, values.start()).endsWith("\"build\" ");
            if (!build && !isTried()) {
                continue;
            }
            String other = manifest.substring(0, values.start(1))
                    + new StringBuilder(values.group(1)).reverse().append(0)
                    + manifest.substring(values.end(1));
            round.put(MANIFEST, other.getBytes(StandardCharsets.UTF_8));
            int code = round.run("verify");
            // That another build made it is told, and that the bytes are the same; everything else differs.
            assertThat(code).as(values.group()).isEqualTo(build ? ExitCode.DONE : ExitCode.DATA);
            assertThat(round.out()).as(values.group()).contains(build ? "จัดทำด้วยโปรแกรมชุดอื่น" : "→");
        }
        assertThat(tried).isGreaterThan(25);
        round.put(MANIFEST, "{".getBytes(StandardCharsets.UTF_8));
        assertTold(round, MANIFEST, "อ่านไม่ได้");
        round.remove(MANIFEST);
        assertThat(round.run("verify")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err().lines()).singleElement().asString().contains("prongsai merge");
    }

    @Test
    void a_file_and_the_manifest_changed_together_are_told() {
        RoundOnDisk round = merged();
        byte[] before = Objects.requireNonNull(round.outputs().get("summary.csv"));
        byte[] forged = new String(before, StandardCharsets.UTF_8)
                .replaceFirst(",incomplete,", ",achieved,")
                .getBytes(StandardCharsets.UTF_8);
        String manifest = round.text("manifest.json")
                .replace(Sha256.of(before).hex(), Sha256.of(forged).hex());
        round.put("output/summary.csv", forged).put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        assertTold(round, "output/summary.csv", "ไม่ตรงกับที่ได้เมื่อรวมข้อมูลซ้ำ");
        String older = ofAnotherBuild(manifest);
        round.put(MANIFEST, older.getBytes(StandardCharsets.UTF_8));
        assertTold(round, "output/summary.csv", "เขียนไว้ “achieved” แต่ข้อมูลให้ “incomplete”");
    }

    private static String ofAnotherBuild(String manifest) {
        return manifest.replaceFirst("\"version\" : \"[^\"]+\"", "\"version\" : \"0.0.1\"")
                .replaceFirst("\"build\" : \"[^\"]+\"", "\"build\" : \"" + "0".repeat(64) + "\"");
    }

    /** What the manifest says of itself, that another version or build made the edition, excuses no word. */
    @Test
    void words_and_digest_and_build_changed_together_are_told() {
        RoundOnDisk round = merged();
        byte[] page = Objects.requireNonNull(round.outputs().get("report.html"));
        byte[] words = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("กองคลัง", "กองครัว")
                .getBytes(StandardCharsets.UTF_8);
        byte[] looks = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<h1>", "<h1 class=\"x\">")
                .getBytes(StandardCharsets.UTF_8);
        String manifest = round.text("manifest.json");
        String hex = Sha256.of(page).hex();
        round.put("output/report.html", words)
                .put(MANIFEST, manifest.replace(hex, Sha256.of(words).hex()).getBytes(StandardCharsets.UTF_8));
        assertTold(round, "output/report.html", "ไม่ตรงกับที่ได้เมื่อรวมข้อมูลซ้ำ");
        String older = ofAnotherBuild(manifest);
        round.put(MANIFEST, older.replace(hex, Sha256.of(words).hex()).getBytes(StandardCharsets.UTF_8));
        assertTold(round, "output/report.html", "กล่าวไม่เหมือน");
        round.put("output/report.html", looks)
                .put(MANIFEST, older.replace(hex, Sha256.of(looks).hex()).getBytes(StandardCharsets.UTF_8));
        assertThat(round.run("verify")).isZero();
        assertThat(round.out()).contains("จัดทำด้วยโปรแกรมชุดอื่น", "ต่างกันเพียงการจัดไฟล์ของ report.html");
    }

    /** What could not be compared is no edition that is whole: who forges a page could bring such a template along. */
    @Test
    void a_template_of_another_build_that_this_one_cannot_use_is_told_and_the_figures_are_compared() {
        RoundOnDisk round = merged();
        byte[] unusable = "$report.nothing()".getBytes(StandardCharsets.UTF_8);
        String now = Sha256.of(TemplateFolder.builtIn("report.html.vm")).hex();
        String manifest =
                round.text("manifest.json").replace(now, Sha256.of(unusable).hex());
        round.put("templates/report.html.vm", unusable)
                .put(MANIFEST, ofAnotherBuild(manifest).getBytes(StandardCharsets.UTF_8));
        assertTold(round, "templates", "เป็นของโปรแกรมชุดอื่น");
        assertThat(round.out()).contains("เทียบเฉพาะ answers.csv กับ summary.csv");
    }

    @Test
    void files_of_another_edition_are_told_and_those_of_other_commands_are_not() {
        RoundOnDisk round = merged();
        round.put("output/mine.txt", new byte[] {1});
        assertThat(round.run("check")).isEqualTo(ExitCode.DATA);
        assertThat(round.run("forms")).isZero();
        assertThat(round.run("verify")).as(round.out()).isZero();
        assertTold(round.put("output/report.pdf", new byte[] {1}), "output/report.pdf", "ไม่ใช่ไฟล์ของรายงานฉบับนี้");
    }

    @Test
    void an_edition_that_was_compared_with_another_wants_that_where_it_was() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge", "--format", "xlsx");
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        round.run("merge", "--format", "csv", "--previous", before.folder.toString(), "--mend-by", "2021-05-01");
        assertThat(round.run("verify")).as(round.out()).isZero();
        assertThat(round.text("manifest.json")).contains("\"path\" : \"../before\"");
        RoundOnDisk other = RoundOnDisk.example(folder.resolve("other"));
        other.run("merge", "--format", "xlsx", "--lang", "en");
        assertThat(round.run("verify", "--previous", other.folder.toString())).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("เทียบกับฉบับก่อน 1 ฉบับ (../before)");
        before.remove("output/consolidated.xlsx");
        assertTold(round, "../before", "ใช้เทียบไม่ได้แล้ว: ไม่พบ consolidated.xlsx");
        assertThat(round.out()).contains("answers.csv กับ summary.csv");
    }

    @Test
    void a_folder_that_a_run_died_over_is_told_and_one_in_use_is_not_looked_at() {
        RoundOnDisk round = merged().put("output/.prongsai.journal", new byte[] {1});
        assertTold(round, "output", "หยุดกลางคัน");
        assertThat(round.run("mail", "--dry-run")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err().lines()).singleElement().asString().contains("หยุดกลางคัน", "prongsai merge");
        round.run("check");
        assertThat(round.run("verify")).isZero();
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(round.run("verify")).isEqualTo(ExitCode.FAILED);
        }
        assertThat(round.err().lines())
                .singleElement()
                .asString()
                .contains("โพรเซส " + ProcessHandle.current().pid());
    }

    @Test
    void what_was_published_is_compared_with_its_checksums() throws IOException {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        Path www = folder.resolve("www");
        StringBuilder sums = new StringBuilder();
        for (String name : PUBLISHED) {
            byte[] content = name.getBytes(StandardCharsets.UTF_8);
            round.put("www/" + name, content);
            sums.append(Sha256.of(content)).append("  ").append(name).append('\n');
        }
        round.put("www/SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(round.runAsIs("verify", www.toString())).isZero();
        assertThat(round.out()).contains("SHA256SUMS");
        byte[] page = bytes("www/index.html");
        for (String name : List.of("index.html", "report.pdf", "summary.csv")) {
            byte[] content = bytes("www/" + name);
            Files.write(www.resolve(name), changed(content));
            assertThat(round.runAsIs("verify", www.toString())).isEqualTo(ExitCode.DATA);
            assertThat(round.out()).contains(name + ": ถูกแก้หลังเผยแพร่");
            Files.write(www.resolve(name), content);
        }
        Files.write(www.resolve("more.html"), page);
        Files.delete(www.resolve("answers.csv"));
        Files.writeString(
                www.resolve("SHA256SUMS"),
                Files.readString(www.resolve("SHA256SUMS")).replaceFirst("^[0-9a-f]", ""));
        assertThat(round.runAsIs("verify", www.toString())).isEqualTo(ExitCode.DATA);
        assertThat(round.out())
                .contains(
                        "more.html: ไม่ได้เผยแพร่ไว้",
                        "answers.csv: ไม่พบ",
                        "SHA256SUMS: มีบรรทัด",
                        "ไม่มีรหัสตรวจของ report.pdf");
    }
}
