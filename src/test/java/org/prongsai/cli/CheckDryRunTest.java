package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Answers;
import org.prongsai.io.FolderLock;
import org.prongsai.job.Jobs;
import org.prongsai.job.LookResult;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.DivisionCode;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** {@code check --dry-run} sees what {@code check} sees, and leaves every byte of the round folder as it was. */
final class CheckDryRunTest {
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";

    @TempDir
    private Path folder;

    /** Runs it, and makes sure that nothing was written. */
    private int look(RoundOnDisk round, String... options) {
        FolderSnapshot before = FolderSnapshot.of(round.folder);
        int code = round.run(
                Stream.concat(Stream.of(words(options)), Stream.of("--dry-run")).toArray(String[]::new));
        assertThat(FolderSnapshot.of(round.folder)).isEqualTo(before);
        return code;
    }

    private static String[] words(String... options) {
        return Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
    }

    /** All lines but the last, which says what to do next. */
    private static List<String> lines(RoundOnDisk round) {
        List<String> lines = round.out().lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    private void sameAsCheck(RoundOnDisk round, String... options) {
        int code = look(round, options);
        List<String> seen = lines(round);
        assertThat(seen).isNotEmpty();
        assertThat(round.run(words(options))).as(round.err()).isEqualTo(code);
        assertThat(lines(round)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--all", "--lang=en", "--as-of=2021-05-02"})
    void sees_in_the_example_what_check_sees(String option) {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(look(round)).isEqualTo(ExitCode.DATA);
        sameAsCheck(round, option);
        sameAsCheck(round);
        assertThat(look(round)).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).endsWith("ครั้งนี้ไม่ได้เขียนสิ่งใด\n");
        assertThat(look(round, "--quiet")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).isEmpty();
    }

    @Test
    void sees_a_file_that_is_refused_and_a_wrong_plan_as_check_does() {
        RoundOnDisk round = RoundOnDisk.example(folder).put("input/ว่าง.xlsx", new byte[0]);
        sameAsCheck(round, "--all");
        round.put("input/plan.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(look(round)).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("แผน (input/plan.xlsx) มีที่ต้องแก้ไข 1 แห่ง");
        assertThat(look(RoundOnDisk.empty(folder.resolve("input")))).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void takes_the_order_of_the_last_edition() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge", "--format", "csv");
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        round.merge("--as-of", "2021-05-02", "--previous", before.folder.toString());
        sameAsCheck(round, "--all");
        before.remove("output/answers.csv");
        assertThat(look(round)).as("it compares with that one").isEqualTo(ExitCode.FAILED);
    }

    @Test
    void works_while_another_run_holds_the_folder() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(look(round)).as(round.err()).isEqualTo(ExitCode.DATA);
            assertThat(round.out()).contains("หน่วยตรวจสอบภายใน");
            assertThat(round.run("check")).isEqualTo(ExitCode.FAILED);
        }
    }

    @Test
    void leaves_to_others_what_a_run_that_died_left() {
        RoundOnDisk round = RoundOnDisk.merged(folder)
                .put("output/.prongsai.new/report.html", new byte[] {1})
                .put("output/.prongsai.old/report.html", new byte[] {2})
                .put("output/.prongsai.fetch/.prongsai.new/02/a.xlsx", new byte[] {3});
        assertThat(look(round)).isEqualTo(ExitCode.DATA);
        round.run("check");
        assertThat(folder.resolve("output/.prongsai.fetch")).doesNotExist();
        assertThat(folder.resolve("output/.prongsai.new")).doesNotExist();
    }

    /** Root may write anywhere: for root, the snapshot proves it alone. */
    @Test
    void works_where_nobody_may_write() throws IOException {
        RoundOnDisk round = RoundOnDisk.merged(folder.resolve("round"));
        List<Path> folders = List.of(round.folder, round.folder.resolve("input"), round.folder.resolve("output"));
        try {
            folders.forEach(one -> assertThat(one.toFile().setWritable(false)).isTrue());
            assertThat(look(round)).as(round.err()).isEqualTo(ExitCode.DATA);
        } finally {
            folders.forEach(one -> assertThat(one.toFile().setWritable(true)).isTrue());
        }
        assertThat(Files.isWritable(round.folder)).isTrue();
    }

    @Test
    void says_that_decisions_wait_and_is_not_stopped_by_them() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("check");
        String plain = round.out();
        byte[] written = Files.readAllBytes(folder.resolve("output/decisions.xlsx"));
        round.put(
                "output/decisions.xlsx",
                new FilledDecisions(written).accept(UNIVERSITY, "โครงการร่วม").save());
        assertThat(look(round)).isEqualTo(ExitCode.DATA);
        List<String> said = round.out().lines().toList();
        assertThat(said.subList(0, said.size() - 2))
                .isEqualTo(plain.lines().toList().subList(0, said.size() - 2));
        assertThat(round.run("check")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err().strip())
                .as("the same sentence")
                .isEqualTo(said.get(said.size() - 1))
                .contains("output/decisions.xlsx");

        round.put("output/decisions.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(look(round)).as("can't be read").isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("output/decisions.xlsx");
    }

    @Test
    void sees_in_a_round_of_many_agencies_what_check_sees() {
        PlanOnPaper paper = new PlanOnPaper(Answers.plan());
        List.of(
                        new Agency(new DivisionCode("A1"), "เทศบาลตำบลบ้านใหม่", "เชียงใหม่"),
                        new Agency(new DivisionCode("A2"), "เทศบาลตำบลดอยเหนือ", "ลำพูน"))
                .forEach(one -> paper.agency(one.code().value(), one.name(), one.province()));
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", paper.bytes());
        round.run("forms");
        round.outputs().entrySet().stream()
                .filter(form -> form.getKey().startsWith("forms/A1/"))
                .forEach(form -> round.put("input/" + form.getKey(), form.getValue()));
        assertThat(look(round)).isEqualTo(ExitCode.DATA);
        String seen = round.out();
        assertThat(round.run("check")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).isEqualTo(seen).isNotEmpty();
        assertThat(look(round, "--previous", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void is_data_for_another_face() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        Jobs jobs = new Jobs(
                new RoundFolder(round.folder),
                new Messages(Language.TH),
                ProgressListener.silent(),
                new Build("0", ""));
        Optional<LookResult.OfOne> looked = jobs.look(ReviewRequest.PLAIN)
                .fold(
                        result -> result.fold(Optional::of, many -> Optional.<LookResult.OfOne>empty()),
                        planWrong -> Optional.empty(),
                        notHere -> Optional.empty());
        assertThat(looked).hasValueSatisfying(one -> {
            assertThat(one.waiting()).isEmpty();
            assertThat(one.reviewed().edition().findings().hasErrors()).isTrue();
            assertThat(one.reviewed().edition().consolidation().files()).isNotEmpty();
            assertThat(Objects.requireNonNull(one.reviewed().edition().view().notice()))
                    .isNotEmpty();
        });
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
