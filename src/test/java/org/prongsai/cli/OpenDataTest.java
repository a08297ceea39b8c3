package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.OwnColumnsRound;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Publication;
import org.prongsai.opendata.PublishedPackage;
import org.prongsai.round.ReadyPlan;
import org.prongsai.text.Language;

/** The published data stand alone: every row is as the package says, and every code is told. */
final class OpenDataTest {
    @TempDir
    private Path folder;

    private PublishedRounds rounds() {
        return new PublishedRounds(folder);
    }

    private static Map<String, String> files(Path web) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(web)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(web.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void every_row_of_the_example_is_as_the_package_says() throws Exception {
        RoundOnDisk round = rounds().example();
        Path web = rounds().web("example");
        PublishedPackage data = PublishedPackage.in(web);
        assertThat(data.faults()).isEmpty();
        assertThat(data.rows()).isGreaterThan(100);
        for (String name : List.of("answers", "summary")) {
            assertThat(data.table(name)).hasSameSizeAs(round.csv(name + ".csv"));
        }
        assertThat(data.table("answers"))
                .filteredOn(row -> row.get("status").equals("missing"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("status_label")).isEqualTo("ยังไม่รายงาน"));
        assertThat(round.csv("answers.csv"))
                .as("for Excel all is as it was")
                .filteredOn(row -> row.get("status").equals("missing"))
                .allSatisfy(row -> assertThat(row.get("status_label")).isEmpty());
        assertThat(Files.readAllBytes(web.resolve("summary.csv")))
                .isEqualTo(round.outputs().get("summary.csv"));
        assertThat(data.table("divisions"))
                .extracting(row -> row.get("division") + row.get("name") + row.get("returned"))
                .contains("05กองการศึกษาfalse", "08หน่วยตรวจสอบภายในtrue");
        assertThat(data.table("codes"))
                .extracting(CSVRecord::toList)
                .contains(List.of("summary", "responsible", "all", "ทุกส่วนราชการ"));
    }

    @ParameterizedTest
    @EnumSource(ReadyPlan.class)
    void every_row_of_every_ready_plan_is_as_the_package_says(ReadyPlan plan) throws Exception {
        rounds().ready(plan);
        PublishedPackage data = PublishedPackage.in(rounds().web(plan.word()));
        assertThat(data.faults()).isEmpty();
        assertThat(data.rows()).isGreaterThan(50);
    }

    /** Forms at random with all that people do to forms; {@code -Doracle.first=7 -Dopen.rounds=1} for one seed. */
    @Test
    @Tag("slow")
    void every_row_of_rounds_at_random_is_as_the_package_says() throws Exception {
        int first = Integer.getInteger("oracle.first", 0);
        int repairs = 0;
        for (int seed = first; seed < first + Integer.getInteger("open.rounds", 12); seed++) {
            rounds().random(seed);
            PublishedPackage data = PublishedPackage.in(rounds().web("random" + seed));
            assertThat(data.faults()).as("seed " + seed).isEmpty();
            repairs += data.table("repairs").size();
        }
        assertThat(repairs).isPositive();
    }

    @Test
    void columns_of_the_plans_own_are_told_and_every_row_is_as_the_package_says() throws Exception {
        PublishedPackage data = PublishedPackage.written(
                OwnColumnsRound.example().edition(Language.TH).open(), folder);
        assertThat(data.faults()).isEmpty();
        assertThat(data.table("columns"))
                .extracting(row -> row.get("column") + " " + row.get("title"))
                .contains("spent เบิกจ่ายแล้ว (บาท)");
        assertThat(data.table("totals")).isNotEmpty();
        assertThat(data.table("codes")).extracting(row -> row.get("column")).contains("measure", "severity");
    }

    @Test
    void what_is_published_twice_is_the_same_and_what_another_edition_left_goes() throws Exception {
        RoundOnDisk round = rounds().example();
        Path web = rounds().web("example");
        Map<String, String> first = files(web);
        Files.writeString(web.resolve("data/totals.csv"), "column\r\n");
        assertThat(round.run("publish", web.toString(), "--provisional")).isZero();
        assertThat(files(web)).isEqualTo(first);
        assertThat(round.runAsIs("verify", web.toString())).isZero();
        Files.writeString(web.resolve("data/mine.csv"), "x");
        assertThat(round.runAsIs("verify", web.toString())).isEqualTo(1);
        assertThat(round.out() + round.err()).contains("data/mine.csv");
        Files.delete(web.resolve("data/mine.csv"));
        Files.writeString(web.resolve("data/goals.csv"), "goal,text\r\n");
        assertThat(round.runAsIs("verify", web.toString())).isEqualTo(1);
    }

    @Test
    void a_plan_without_a_licence_is_published_and_told_what_to_write() throws Exception {
        RoundOnDisk round = rounds().example();
        assertThat(round.out())
                .contains(
                        "แผนไม่ได้ระบุสัญญาอนุญาต", "“สัญญาอนุญาต”", "“หน่วยงานและรอบ”", "DGA Open Government License");
        PublishedPackage data = PublishedPackage.in(rounds().web("example"));
        assertThat(data.described("licenses")).isEmpty();
        assertThat(data.described("contributors")).containsExactly("เทศบาลตำบลศรีพรรณวารี publisher");
        assertThat(data.keywords()).contains("เทศบาลตำบลศรีพรรณวารี", "ข้อมูลเปิดภาครัฐ");
        assertThat(Files.readString(rounds().web("example").resolve("index.html")))
                .contains("ยังไม่ได้กำหนดสัญญาอนุญาต", "noindex");
    }

    @Test
    void licence_contact_and_keywords_of_the_plan_stand_in_the_package_and_on_the_page() throws Exception {
        RoundOnDisk round = rounds().example("open", PublishedRounds.OPEN);
        assertThat(round.out()).doesNotContain("สัญญาอนุญาต");
        PublishedPackage data = PublishedPackage.in(rounds().web("open"));
        assertThat(data.faults()).isEmpty();
        assertThat(data.described("licenses"))
                .containsExactly(
                        "ข้อกำหนดและเงื่อนไขการอนุญาตให้ใช้ข้อมูลภาครัฐแบบเปิดของ สพร. (DGA Open Government License)"
                                + " https://data.go.th/pages/dga-open-government-license");
        assertThat(data.described("contributors"))
                .containsExactly(
                        "เทศบาลตำบลศรีพรรณวารี https://www.sriphanwari.example publisher",
                        "งานประชาสัมพันธ์ สำนักปลัดเทศบาล info@sriphanwari.example 0 4200 0000 contact");
        assertThat(data.text("homepage")).isEqualTo("https://www.sriphanwari.example");
        assertThat(data.text("created")).isEqualTo("2021-04-05T00:00:00+07:00");
        String page = Files.readString(rounds().web("open").resolve("index.html"));
        assertThat(page)
                .contains("https://data.go.th/pages/dga-open-government-license")
                .contains("mailto:info@sriphanwari.example", "โทร. 0 4200 0000");
    }

    /** A licence has to have a name or a place. */
    @Test
    void a_licence_that_nobody_knows_is_told_by_the_page() throws Exception {
        Publication own = new Publication(
                "ใช้ได้เมื่ออ้างถึง <เทศบาล>",
                "",
                "",
                PublicContact.NONE,
                List.of("งานเปิดเผยข้อมูล", "ITA 2564, 2565"));
        rounds().example("own", own);
        PublishedPackage data = PublishedPackage.in(rounds().web("own"));
        assertThat(data.described("licenses")).containsExactly("ใช้ได้เมื่ออ้างถึง <เทศบาล> index.html");
        assertThat(data.keywords()).containsExactly("งานเปิดเผยข้อมูล", "ITA 2564, 2565");
        assertThat(Files.readString(rounds().web("own").resolve("index.html")))
                .contains("ใช้ได้เมื่ออ้างถึง &lt;เทศบาล&gt;");
    }

    @Test
    void the_first_page_leads_from_each_guideline_to_its_answers_and_to_all_files() throws Exception {
        rounds().example();
        Path web = rounds().web("example");
        String page = Files.readString(web.resolve("index.html"));
        String report = Files.readString(web.resolve("report.html"));
        for (CSVRecord row : PublishedPackage.in(web).table("guidelines")) {
            String anchor = "g-" + row.get("guideline");
            assertThat(page).contains("href=\"report.html#" + anchor + "\"");
            assertThat(report).contains("id=\"" + anchor + "\"");
        }
        for (String name : files(web).keySet()) {
            assertThat(page.contains("href=\"" + name + "\"") || name.equals("index.html"))
                    .as(name)
                    .isTrue();
        }
        assertThat(report).contains("href=\"index.html\"");
        assertThat(page).contains("7 จาก 8 (87%)").contains("<title>เทศบาลตำบลศรีพรรณวารี");
    }

    /** As the assessor wants them: items in the national order, and what divisions published. */
    @Test
    void a_plan_that_asks_for_addresses_lists_them_by_item() throws Exception {
        RoundOnDisk round = rounds().ready(ReadyPlan.OIT_2564);
        String page = Files.readString(rounds().web("oit-2564").resolve("index.html"));
        List<String> items = page.lines()
                .filter(line -> line.contains("class=\"id\""))
                .map(line -> line.replaceAll("^.*class=\"id\">(O[0-9]+)<.*$", "$1"))
                .toList();
        assertThat(items)
                .isEqualTo(Stream.iterate(1, one -> one + 1)
                        .limit(43)
                        .map(one -> "O" + one)
                        .toList());
        List<String> links = round.csv("answers.csv").stream()
                .map(row -> row.get("url"))
                .filter(url -> url.startsWith("https://"))
                .toList();
        assertThat(links).isNotEmpty();
        assertThat(links)
                .allSatisfy(link -> assertThat(page).contains("<a href=\"" + link + "\" rel=\"nofollow noopener\">"));
    }
}
