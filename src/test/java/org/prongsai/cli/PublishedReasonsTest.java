package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.render.pdf.PdfText;
import org.prongsai.text.Language;

/** What an office says itself, in reasons and in its plan: the first is masked for the public, of the second it is told. */
final class PublishedReasonsTest {
    private static final Messages THAI = new Messages(Language.TH);

    @TempDir
    private Path folder;

    private RoundOnDisk planned(Consumer<XSSFWorkbook> change) throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        Path plan = round.folder.resolve("input/plan.xlsx");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(plan)))) {
            change.accept(book);
            book.write(content);
        }
        return round.put("input/plan.xlsx", content.toByteArray());
    }

    private static void add(XSSFWorkbook book, PlanSheet sheet, String... cells) {
        Sheet lines = Objects.requireNonNull(book.getSheet(sheet.label(THAI)));
        Row row = lines.createRow(lines.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private String publish(RoundOnDisk round) {
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .as(round.err())
                .isZero();
        return round.out();
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve("www"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(path);
                boolean paper = path.toString().endsWith(".pdf");
                texts.put(
                        path.toString(),
                        paper ? PdfText.of(content).orElseThrow() : new String(content, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void reasons_of_severities_and_decisions_are_masked_and_told() throws IOException {
        RoundOnDisk round = planned(book ->
                add(book, PlanSheet.SEVERITIES, "details-short", "note", "นางแก้วตา ใจมั่น ขอให้ลด โทร 089-222-3344"));
        round.run("check");
        FilledDecisions offered =
                new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
        round.put(
                        "input/decisions.xlsx",
                        offered.accept("มหาวิทยาลัย", "ถามนายสมปอง ยอดทรัพย์ แล้ว")
                                .save())
                .remove("output/decisions.xlsx");
        assertThat(publish(round)).contains("3 คำในเหตุผล");
        assertThat(round.text("report.html")).contains("แก้วตา", "ยอดทรัพย์");
        List<String> words = List.of("แก้วตา", "ใจมั่น", "089-222-3344", "สมปอง", "ยอดทรัพย์");
        published().forEach((name, text) -> assertThat(words).as(name).noneMatch(text::contains));
        assertThat(published().get(folder.resolve("www/report.html").toString()))
                .contains("••• ขอให้ลด โทร •••");
    }

    @Test
    void what_the_plan_tells_is_published_and_told_with_its_place() throws IOException {
        RoundOnDisk round = planned(book -> {
            add(book, PlanSheet.ROUND, PlanItem.KEYWORDS.label(THAI), "ITA; นายคำสำคัญ ในแผน");
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_CONTACT.label(THAI), "งานประชาสัมพันธ์");
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_TELEPHONE.label(THAI), "081-700-7001");
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_EMAIL.label(THAI), "kanda.ask@gmail.com");
            Row first = Objects.requireNonNull(book.getSheet(PlanSheet.GUIDELINES.label(THAI)))
                    .getRow(3);
            first.getCell(1).setCellValue(first.getCell(1).getStringCellValue() + " มอบหมายนายกำพล รักงาน");
        });
        assertThat(publish(round))
                .contains(
                        "แผนมีข้อมูลที่อาจเป็นข้อมูลส่วนบุคคล 4 แห่ง",
                        "“นายคำสำคัญ”",
                        "“081-700-7001”",
                        "“kanda.ask@gmail.com”",
                        "“นายกำพล รักงาน”");
        assertThat(round.text("report.html")).contains("กำพล");
    }

    @Test
    void an_offices_own_contact_is_not_told() throws IOException {
        RoundOnDisk round = planned(book -> {
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_CONTACT.label(THAI), "งานประชาสัมพันธ์");
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_TELEPHONE.label(THAI), "0 5312 3456 ต่อ 11");
            add(book, PlanSheet.ROUND, PlanItem.PUBLIC_EMAIL.label(THAI), "office@example.go.th");
        });
        assertThat(publish(round)).doesNotContain("แผนมีข้อมูลที่อาจเป็น", "คำในเหตุผล");
    }
}
