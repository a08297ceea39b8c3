package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Editions;
import org.prongsai.example.ExampleRound;

/** What was approved is what goes out, whatever happens to the round afterwards; or it is refused, and what is not as it was is named. */
final class ApprovedTest {
    private static final String LATE = "input/returned/มาช้า.pdf";
    private static final String LISTED = "input/returned/กองคลัง ส่งแล้ว.xlsx";
    private static final String TEMPLATE = "templates/report.html.vm";

    /** The files of the round that was approved and of the one before it, by path. */
    private static final Map<String, byte[]> APPROVED = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    /** What may happen after an edition was approved. */
    private enum Event {
        NOTHING("", false),
        LATE_FILE("มาช้า.pdf", false) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.put(LATE, new byte[] {1});
            }
        },
        LATE_FILE_AND_MERGE("มาช้า.pdf", false) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.put(LATE, new byte[] {1}).run("merge", "--as-of", "2021-04-30", "--format", "csv");
            }
        },
        OTHER_DAY_MERGED("", false) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.run("merge", "--as-of", "2021-05-01", "--format", "csv");
            }
        },
        TEMPLATE_CHANGED(TEMPLATE, true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.put(TEMPLATE, "<p>x</p>".getBytes(StandardCharsets.UTF_8));
            }
        },
        LISTED_FILE_CHANGED(LISTED, true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.put(LISTED, RoundOnDisk.returned("ตรวจสอบภายใน.xlsx"));
            }
        },
        LISTED_FILE_GONE(LISTED, true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                round.remove(LISTED);
            }
        },
        PLAN_CHANGED("plan.xlsx", true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                byte[] plan = Objects.requireNonNull(ExampleRound.files().get("plan.xlsx"));
                // A comment of the zip: the same plan in other bytes.
                byte[] longer = Arrays.copyOf(plan, plan.length + 1);
                longer[plan.length - 2] = 1;
                longer[plan.length] = 'x';
                round.put("input/plan.xlsx", longer);
            }
        },
        PREVIOUS_GONE("../before", true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                try {
                    Files.move(test.folder.resolve("before"), test.folder.resolve("elsewhere"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        },
        OUTPUT_CHANGED("consolidated.xlsx", true) {
            @Override
            void happen(ApprovedTest test, RoundOnDisk round) {
                Path kept = test.kept(round);
                round.put(
                        round.folder
                                .relativize(kept.resolve("consolidated.xlsx"))
                                .toString(),
                        new byte[] {1});
            }
        };

        /** What is named. */
        private final String named;

        /** Whether nothing goes out after it. */
        private final boolean refused;

        Event(String named, boolean refused) {
            this.named = named;
            this.refused = refused;
        }

        void happen(ApprovedTest test, RoundOnDisk round) {}
    }

    private Path kept(RoundOnDisk round) {
        Path kept = round.folder.resolve("output/approved").resolve(approvedMark);
        return Files.isDirectory(kept) ? kept : round.folder.resolve("output");
    }

    private String approvedMark = "";

    private Map<String, byte[]> published(Path target) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The round that was approved, beside the one before; the first to ask makes them for all. */
    private RoundOnDisk approved() {
        if (APPROVED.isEmpty()) {
            approve();
            APPROVED.putAll(all(folder));
        } else {
            RoundOnDisk both = RoundOnDisk.empty(folder);
            APPROVED.forEach(both::put);
        }
        RoundOnDisk round = RoundOnDisk.empty(folder.resolve("round"));
        approvedMark = round.mark();
        return round;
    }

    private void approve() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        assertThat(before.run("merge", "--format", "csv")).isZero();
        RoundOnDisk round =
                RoundOnDisk.example(folder.resolve("round")).put(TEMPLATE, Editions.template("report.html.vm"));
        assertThat(round.run(
                        "merge",
                        "--format",
                        "csv,xlsx,html,pdf,json",
                        "--previous",
                        folder.resolve("before").toString()))
                .as(round.err())
                .isZero();
        assertThat(round.run("approve", "--by", "นายกเทศมนตรี")).as(round.err()).isZero();
        assertThat(round.out()).contains("ฉบับ " + round.mark() + " ลงนามแล้ว");
    }

    /** Every event by itself, and every two of which the first leaves it possible. */
    @Test
    @Tag("slow")
    void whatever_happens_the_approved_edition_goes_out_or_what_is_not_as_it_was_is_named() throws IOException {
        approved();
        Map<String, byte[]> files = all(folder.resolve("round"));
        RoundOnDisk first = RoundOnDisk.empty(folder.resolve("round"));
        assertThat(first.run("publish", folder.resolve("www").toString(), "--provisional"))
                .as(first.err())
                .isZero();
        assertThat(first.out()).contains("เผยแพร่ฉบับที่ลงนามแล้ว เครื่องหมาย " + approvedMark);
        Map<String, byte[]> expected = published(folder.resolve("www"));
        Map<String, byte[]> before = all(folder.resolve("before"));
        for (Event one : Event.values()) {
            for (Event other : one.refused ? List.of(Event.NOTHING) : List.of(Event.values())) {
                String name = one + " " + other;
                Path place = folder.resolve("tried");
                RoundOnDisk round = RoundOnDisk.empty(place);
                files.forEach(round::put);
                RoundOnDisk earlier = RoundOnDisk.empty(folder.resolve("before"));
                before.forEach(earlier::put);
                one.happen(this, round);
                other.happen(this, round);
                assertOut(name, round, Stream.of(one, other).toList(), expected);
                remove(place);
                remove(folder.resolve("elsewhere"));
                remove(folder.resolve("public"));
            }
        }
    }

    private void assertOut(String name, RoundOnDisk round, List<Event> events, Map<String, byte[]> expected)
            throws IOException {
        boolean refused = events.stream().anyMatch(event -> event.refused);
        String[] named = events.stream()
                .filter(event -> !refused || event.refused)
                .map(event -> event.named)
                .toArray(String[]::new);
        Path target = folder.resolve("public");
        int published = round.run("publish", target.toString(), "--provisional");
        if (refused) {
            assertThat(published).as(name).isIn(ExitCode.USAGE, ExitCode.FAILED);
            assertThat(round.err()).as(name).contains(named);
            assertThat(target).as(name).doesNotExist();
        } else {
            assertThat(published).as(name + round.err()).isZero();
            assertThat(round.out()).as(name).contains(approvedMark).contains(named);
            assertThat(published(target)).as(name).containsExactlyEntriesOf(expected);
        }
        int mailed = round.run("mail", "--only", "edition", "--provisional");
        if (refused) {
            assertThat(mailed).as(name).isIn(ExitCode.USAGE, ExitCode.FAILED);
            assertThat(round.err()).as(name).contains(named);
        } else {
            assertThat(mailed).as(name + round.err()).isZero();
            assertThat(round.out())
                    .as(name)
                    .contains("ส่งฉบับที่ลงนามแล้ว เครื่องหมาย " + approvedMark)
                    .contains(named);
        }
    }

    private static Map<String, byte[]> all(Path place) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(place.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(place)) {
            paths.forEach(path -> all.add(0, path));
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    @Test
    void a_merge_that_would_replace_the_approved_edition_keeps_it_first() throws IOException {
        RoundOnDisk round = approved();
        Map<String, byte[]> signed = round.outputs();
        round.put(LATE, new byte[] {1});
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ฉบับที่ลงนามแล้วเก็บไว้ที่", approvedMark);
        Path kept = folder.resolve("round/output/approved").resolve(approvedMark);
        for (String name : List.of("report.pdf", "summary.csv", "manifest.json", "approved.json")) {
            assertThat(Files.readAllBytes(kept.resolve(name))).as(name).isEqualTo(signed.get(name));
        }
        assertThat(round.mark()).isNotEqualTo(approvedMark);
        assertThat(round.run("verify")).as(round.out()).isZero();
        assertThat(round.merge()).isZero();
        assertThat(round.out()).doesNotContain("เก็บไว้ที่");
        assertThat(Files.readAllBytes(kept.resolve("report.pdf"))).isEqualTo(signed.get("report.pdf"));
        assertThat(round.run("verify")).isZero();
        assertThat(round.out()).contains("ฉบับที่ลงนามแล้วคือฉบับ " + approvedMark);
        Files.write(kept.resolve("report.pdf"), new byte[] {1});
        assertThat(round.run("verify")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("output/approved.json: ฉบับที่ลงนามแล้วส่งหรือเผยแพร่ไม่ได้", "report.pdf");
    }

    @Test
    void who_signed_stays_on_record_and_what_came_since_is_named() {
        RoundOnDisk round = approved();
        byte[] before = round.outputs().get("approved.json");
        round.put(LATE, new byte[] {1});
        for (String[] again : new String[][] {{"approve"}, {"approve", "--by", "นายกเทศมนตรี"}}) {
            assertThat(round.run(again)).as(round.err()).isZero();
            assertThat(round.out()).contains("บันทึกไว้แล้ว", "นายกเทศมนตรี", "มาภายหลัง", "มาช้า.pdf");
            assertThat(round.outputs().get("approved.json")).isEqualTo(before);
        }
        assertThat(round.run("approve", "--by", "ปลัดเทศบาล")).isZero();
        assertThat(round.out()).contains("เดิมบันทึกไว้เมื่อ", "นายกเทศมนตรี", "ลงนามแล้ว");
        assertThat(round.text("approved.json")).contains("ปลัดเทศบาล");
    }

    @Test
    void what_lacks_the_report_is_nothing_to_sign() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        assertThat(round.run("merge", "--format", "csv")).isZero();
        assertThat(round.run("approve")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("--format", "consolidated.xlsx");
        assertThat(round.outputs()).doesNotContainKey("approved.json");
    }

    @Test
    void a_kept_edition_that_was_changed_is_not_mended_by_another_merge() throws IOException {
        RoundOnDisk round = approved();
        round.put(LATE, new byte[] {1});
        assertThat(round.merge()).isZero();
        Path kept = folder.resolve("round/output/approved").resolve(approvedMark);
        Files.write(kept.resolve("report.pdf"), new byte[] {1});
        assertThat(round.run("mail", "--only", "edition", "--provisional")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err())
                .contains("ของฉบับที่ลงนามแล้ว", "สำเนาสำรอง", "approve")
                .doesNotContain("merge");
    }

    @Test
    void another_day_than_that_of_the_edition_is_refused() {
        RoundOnDisk round = approved();
        byte[] before = round.outputs().get("approved.json");
        for (String command : List.of("approve", "verify")) {
            assertThat(round.run(command, "--as-of", "1/1/2563")).as(command).isEqualTo(ExitCode.FAILED);
            assertThat(round.err()).contains("ณ ", "1 มกราคม 2563", "--as-of");
        }
        assertThat(round.outputs().get("approved.json")).isEqualTo(before);
    }

    /** Mails to divisions tell how they stand now: with a file that no edition holds, which one is named. */
    @Test
    void mails_to_divisions_are_of_the_present_edition_and_name_what_it_lacks() {
        RoundOnDisk round = approved().put(LATE, new byte[] {1});
        assertThat(round.run("mail")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("เปลี่ยนไปหลังจากจัดทำรายงาน", "มาช้า.pdf");
    }

    @Test
    void the_same_merge_again_replaces_nothing() {
        RoundOnDisk round = approved();
        String[] again = {
            "merge",
            "--format",
            "csv,xlsx,html,pdf,json",
            "--previous",
            folder.resolve("before").toString()
        };
        assertThat(round.run(again)).isZero();
        assertThat(folder.resolve("round/output/approved")).doesNotExist();
        assertThat(folder.resolve("round/output/approved.json")).exists();
    }

    @Test
    void an_approval_whose_edition_is_gone_sends_nothing() throws IOException {
        RoundOnDisk round = approved();
        round.put(LATE, new byte[] {1}).merge();
        remove(folder.resolve("round/output/approved"));
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .isEqualTo(3);
        assertThat(round.err()).contains(approvedMark, "ไม่อยู่ใน output");
        round.put("output/approved.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .isEqualTo(3);
        assertThat(round.err()).contains("approved.json", "prongsai approve");
        assertThat(folder.resolve("www")).doesNotExist();
    }

    @Test
    void the_signed_memo_is_first_and_in_the_sums_and_a_later_edition_says_what_it_replaces() throws IOException {
        RoundOnDisk round = approved();
        Path target = folder.resolve("www");
        round.put("signed.pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII));
        round.put("no.pdf", "signed".getBytes(StandardCharsets.US_ASCII));
        assertThat(round.run(
                        "publish",
                        target.toString(),
                        "--provisional",
                        "--with",
                        folder.resolve("round/no.pdf").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(target).doesNotExist();
        assertThat(round.run(
                        "publish",
                        target.toString(),
                        "--provisional",
                        "--with",
                        folder.resolve("round/signed.pdf").toString()))
                .as(round.err())
                .isZero();
        Map<String, byte[]> first = published(target);
        assertThat(text(first, "SHA256SUMS").lines().findFirst().orElse("")).endsWith("  memo-signed.pdf");
        assertThat(text(first, "index.html"))
                .containsSubsequence("<a href=\"memo-signed.pdf\">", "<a href=\"report.pdf\">");
        assertThat(first).doesNotContainKeys(".prongsai.lock", "replaced.csv");
        assertThat(round.runAsIs("verify", target.toString())).as(round.out()).isZero();

        assertThat(round.run("publish", target.toString(), "--provisional")).isZero();
        assertThat(published(target)).as("the same edition again").containsExactlyEntriesOf(first);

        assertThat(round.remove(LISTED).run("merge", "--format", "consolidated.xlsx,report.pdf,csv"))
                .as(round.err())
                .isZero();
        String later = round.mark();
        assertThat(round.run("approve")).as(round.err()).isZero();
        assertThat(round.run("publish", target.toString(), "--provisional"))
                .as(round.err())
                .isZero();
        Map<String, byte[]> second = published(target);
        assertThat(second).doesNotContainKey("memo-signed.pdf").containsKey("replaced.csv");
        assertThat(text(second, "index.html"))
                .contains("ฉบับ " + later + " แทนฉบับ " + approvedMark, "answers.csv แถว");
        assertThat(text(second, "replaced.csv")).contains(later + "," + approvedMark + ",summary.csv");
        assertThat(round.runAsIs("verify", target.toString())).as(round.out()).isZero();
        assertThat(round.run("publish", target.toString(), "--provisional")).isZero();
        assertThat(published(target)).as("and it is told again").containsExactlyEntriesOf(second);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_asked_for_otherwise_than_it_was_made_is_refused() {
        RoundOnDisk round = approved();
        String target = folder.resolve("www").toString();
        assertThat(round.run("publish", target, "--provisional", "--as-of", "2021-06-01"))
                .isEqualTo(3);
        assertThat(round.err()).contains("--as-of");
        assertThat(round.run("publish", target, "--provisional", "--mend-by", "2021-06-01"))
                .isEqualTo(3);
        assertThat(round.err()).contains("--mend-by");
        assertThat(round.run("publish", target, "--provisional", "--lang", "en"))
                .as("the edition's own")
                .isZero();
    }

    @Test
    void an_edition_without_a_mark_is_read_and_not_sent() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        round.merge();
        String manifest = round.text("manifest.json")
                .replaceFirst("\"build\" : \"[^\"]+\",", "")
                .replaceFirst("\"mark\" : \"[^\"]+\",", "");
        round.put("output/manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        for (String command : List.of("approve", "publish www", "mail")) {
            assertThat(round.run(command.split(" "))).as(command).isEqualTo(3);
            assertThat(round.err()).as(command).contains("โปรแกรมรุ่นก่อน", "prongsai merge");
        }
    }
}
