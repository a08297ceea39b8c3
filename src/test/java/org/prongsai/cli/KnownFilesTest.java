package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.job.Jobs;
import org.prongsai.job.review.ReadCache;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** Whoever looks again and again, and reads no file twice, sees at every moment what somebody sees who comes anew. */
final class KnownFilesTest {
    private static final String FINANCE = "input/returned/กองคลัง ส่งแล้ว.xlsx";
    private static final String AUDIT = "input/returned/ตรวจสอบภายใน.xlsx";

    @TempDir
    private Path folder;

    private final ReadCache known = new ReadCache();
    private RoundOnDisk round = RoundOnDisk.empty(Path.of(""));

    private Map<String, String> seen(Optional<ReadCache> cache) {
        Edition edition = new Jobs(
                        new RoundFolder(folder),
                        new Messages(Language.TH),
                        ProgressListener.silent(),
                        new Build("1", "x"),
                        cache)
                .look(ReviewRequest.PLAIN)
                .fold(
                        looked -> looked.fold(one -> one.reviewed().edition(), many -> {
                            throw new IllegalStateException("of many");
                        }),
                        faults -> {
                            throw new IllegalStateException(faults.toString());
                        },
                        reason -> {
                            throw new IllegalStateException(reason.toString());
                        });
        return Stream.of("answers.csv", "findings.csv", "repairs.csv", "summary.csv")
                .collect(Collectors.toMap(
                        name -> name,
                        name -> new String(
                                new EditionFiles(Formats.load(), edition).file(name), StandardCharsets.UTF_8)));
    }

    private void same(String what) {
        assertThat(seen(Optional.of(known))).as(what).isEqualTo(seen(Optional.empty()));
        assertThat(seen(Optional.of(known))).as("again: " + what).isEqualTo(seen(Optional.empty()));
    }

    private static byte[] changed(byte[] form, String details) {
        return new FilledForm(form).fill("1.1", FormColumn.DETAILS, details).save();
    }

    @Test
    void whatever_happens_to_the_input() throws Exception {
        round = RoundOnDisk.example(folder);
        same("as it came");
        byte[] finance = Files.readAllBytes(folder.resolve(FINANCE));
        FileTime then = Files.getLastModifiedTime(folder.resolve(FINANCE));
        round.put(FINANCE, changed(finance, "เปลี่ยนรายละเอียด"));
        Files.setLastModifiedTime(folder.resolve(FINANCE), then);
        same("changed, of the same time");
        round.put(FINANCE, finance);
        same("as before");
        Files.move(folder.resolve(AUDIT), folder.resolve("input/returned/อื่น.xlsx"));
        same("renamed");
        round.put("input/returned/สำเนา.xlsx", finance);
        same("twice");
        round.remove("input/returned/สำเนา.xlsx");
        round.put("input/returned/แปลก.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        same("what is none");
        decided();
        same("decided");
        round.put(FINANCE, unowned(finance));
        same("of nobody");
        round.run(
                "decide",
                key("กองคลัง ส่งแล้ว.xlsx"),
                "count-as",
                "--value",
                "02",
                "--reason",
                "ถามแล้ว",
                "--by",
                "สมหญิง");
        assertThat(round.out()).as(round.err()).contains("บันทึกคำวินิจฉัยแล้ว");
        same("counted as a division's");
        round.put("input/plan.xlsx", new PlanOnPaper(Answers.plan()).bytes());
        same("another plan");
        round.put("input/plan.xlsx", Objects.requireNonNull(ExampleRound.files().get("plan.xlsx")));
        same("the plan as before");
    }

    private static byte[] unowned(byte[] form) {
        FilledForm filled = new FilledForm(form);
        for (int i = 0; i < FormLayout.HEADER_ROW - 1; i++) {
            if (filled.workbook().getSheetAt(0).getRow(i) != null) {
                filled.workbook().getSheetAt(0).getRow(i).forEach(cell -> {
                    if (cell.toString().contains("กองคลัง")) {
                        cell.setCellValue(cell.toString().replace("กองคลัง", "ฝ่ายการเงินและบัญชี"));
                    }
                });
            }
        }
        return filled.save();
    }

    private String key(String about) throws Exception {
        round.run("check");
        return new FilledDecisions(Files.readAllBytes(folder.resolve("output/decisions.xlsx")))
                .text(about, DecisionColumn.KEY);
    }

    private void decided() throws Exception {
        round.run("check");
        byte[] filled = new FilledDecisions(Files.readAllBytes(folder.resolve("output/decisions.xlsx")))
                .correct("“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด", "บรรลุเป้าหมาย", "สอบถามแล้ว")
                .save();
        round.put("input/decisions.xlsx", filled);
    }
}
