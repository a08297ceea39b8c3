package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.job.Jobs;
import org.prongsai.message.Messages;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** Files that change, go or can't be read while a run works: it says which, and leaves the last edition. */
final class BrokenWorldTest {
    private static final Messages THAI = new Messages(Language.TH);
    private static final String FORM = "input/returned/สวัสดิการสังคม.xlsx";
    private static final String MERGE = "csv";

    @TempDir
    private Path folder;

    private RoundOnDisk round;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void edition() {
        round = RoundOnDisk.example(folder);
        round.run("merge", "--format", MERGE);
        before = round.digests();
    }

    /** Does something to the world when a run begins a stretch of its work. */
    private record Meddler(String stretch, Runnable deed) implements ProgressListener {
        @Override
        public void begin(String key, int steps) {
            if (key.equals(stretch)) {
                deed.run();
            }
        }

        @Override
        public void step() {}

        @Override
        public void end() {}
    }

    private String failure(String stretch, Runnable deed) throws IOException {
        Jobs jobs = new Jobs(new RoundFolder(folder), THAI, new Meddler(stretch, deed), new Build("0", ""));
        JobFailure failure = catchThrowableOfType(
                JobFailure.class, () -> jobs.merge(ReviewRequest.PLAIN, new FormatChoice(List.of(MERGE), false)));
        assertThat(round.digests()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .containsExactly(FolderLock.NAME);
        }
        return THAI.of(failure.sentence());
    }

    @Test
    void a_form_that_is_saved_while_the_run_works_is_named() throws IOException {
        assertThat(failure("progress.rendering", () -> round.put(FORM, new byte[] {1})))
                .contains("สวัสดิการสังคม.xlsx", "ถูกลบหรือแก้ไขระหว่างที่โปรแกรมทำงาน");
    }

    @Test
    void so_is_one_that_is_deleted_and_so_is_the_plan() throws IOException {
        assertThat(failure("progress.rendering", () -> round.remove(FORM))).contains("สวัสดิการสังคม.xlsx");
        round.put(FORM, RoundOnDisk.returned("สวัสดิการสังคม.xlsx"));
        assertThat(failure("progress.reading", () -> round.remove(FORM))).contains("ไม่พบ", "สวัสดิการสังคม.xlsx");
        round.put(FORM, RoundOnDisk.returned("สวัสดิการสังคม.xlsx"));
        assertThat(failure("progress.rendering", () -> round.put("input/plan.xlsx", new byte[] {1})))
                .contains("plan.xlsx");
    }

    @Test
    void a_file_that_comes_meanwhile_is_for_the_next_edition() {
        Jobs jobs = new Jobs(
                new RoundFolder(folder),
                THAI,
                new Meddler("progress.rendering", () -> round.put("input/new.pdf", new byte[] {1})),
                new Build("0", ""));
        jobs.merge(ReviewRequest.PLAIN, new FormatChoice(List.of(MERGE), false));
        assertThat(round.text("manifest.json")).doesNotContain("new.pdf");
        assertThat(round.run("verify")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("input/new.pdf: มาหลัง");
    }

    @Tag("external")
    @Test
    void a_file_that_can_not_be_read_stops_the_run_and_is_named() throws IOException {
        Path broken = Path.of("/proc/self/mem");
        Tools.need(Files.exists(broken), "a file that fails when it is read, as Linux has one");
        Path link = Files.createSymbolicLink(folder.resolve("input/เสีย.xlsx"), broken);
        assertThat(round.run("merge", "--format", MERGE)).isEqualTo(ExitCode.FAILED);
        assertThat(round.err().lines())
                .singleElement()
                .asString()
                .startsWith("อ่าน ")
                .contains("เสีย.xlsx", "ย้ายไปที่อื่นหากไม่ต้องนับ");
        assertThat(round.digests()).isEqualTo(before);
        Files.delete(link);
    }

    @Test
    void an_output_folder_that_goes_meanwhile_ends_in_a_sentence_or_an_edition() {
        Path output = folder.resolve("output");
        JobFailure failure = catchThrowableOfType(
                JobFailure.class,
                () -> new Jobs(
                                new RoundFolder(folder),
                                THAI,
                                new Meddler("progress.rendering", () -> {
                                    FileAccess.deleteTree(output);
                                    round.put("output", new byte[] {1});
                                }),
                                new Build("0", ""))
                        .merge(ReviewRequest.PLAIN, new FormatChoice(List.of(MERGE), false)));
        assertThat(THAI.of(failure.sentence())).contains("output", "แล้วสั่งใหม่");
    }
}
