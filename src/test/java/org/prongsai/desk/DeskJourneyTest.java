package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.io.FileAccess;
import org.prongsai.job.Jobs;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.Language;

/** The whole way from an empty folder to a published edition, in a real browser, by clicks alone. */
@Tag("external")
final class DeskJourneyTest {
    private static final List<String> SCREENS =
            List.of("plan", "board", "findings", "texts", "report", "mail", "mail-settings", "publish");

    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("งานของฉัน");
    }

    private Path round() {
        return home().resolve("รอบตัวอย่าง");
    }

    @Test
    void from_an_empty_folder_to_a_published_edition() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            assertThat(window.noticeAfter(window.find("form[action='/example'] button")))
                    .contains("รอบตัวอย่าง");
            window.screen("plan");
            assertThat(window.noticeAfter(window.find("#forms"))).contains("8");
            window.screen("board");
            assertThat(window.find("tr[data-code='05']").getAttribute("data-state"))
                    .isEqualTo("missing");
            window.find("#pick").sendKeys(missingForm().toString());
            window.await("tr[data-code='05'][data-state='complete']");

            window.click("a[data-advice='decide']");
            decideAll(window);
            assertThat(window.text()).contains("เหลือ 0 เรื่อง");
            window.click(".foot .btn");
            assertThat(window.noticeAfter(window.find("#merge"))).contains("ฉบับสมบูรณ์");
            window.find("#signer").sendKeys("นายกเทศมนตรี");
            assertThat(window.noticeAfter(window.find("#approve"))).contains("ลงนามแล้ว");
            assertThat(window.noticeAfter(window.find("#publish"))).contains("สำหรับเว็บไซต์");
            window.screen("board");
            assertThat(window.find("[data-advice]").getAttribute("data-advice")).isEqualTo("done");
            assertThat(home().resolve("รอบตัวอย่าง สำหรับเว็บไซต์/index.html")).isRegularFile();
            assertThat(window.errors()).isEmpty();
        }
        Map<String, String> made = outputs();
        new Jobs(new RoundFolder(round()), new Messages(Language.TH), ProgressListener.silent(), DeskWindow.BUILD)
                .merge(ReviewRequest.PLAIN, FormatChoice.ALL);
        assertThat(outputs()).as("what the command line makes of the folder").isEqualTo(made);
    }

    /** The error is corrected, what is to be looked at accepted. */
    private static void decideAll(DeskWindow window) {
        List<String> cards = window.all("article.error, article.warning").stream()
                .map(card -> card.getAttribute("id"))
                .toList();
        assertThat(cards).hasSize(5);
        halfTyped(window, cards.get(1));
        for (String id : cards) {
            WebElement card = window.driver().findElement(By.id(id));
            boolean bad = String.valueOf(card.getAttribute("class")).contains("error");
            card.findElement(By.cssSelector("input[value='" + (bad ? "correct" : "accept") + "']"))
                    .click();
            if (bad) {
                card.findElement(By.cssSelector(".pill")).click();
            }
            card.findElement(By.name("reason")).sendKeys("สอบถามแล้ว");
            WebElement by = card.findElement(By.name("by"));
            by.clear();
            by.sendKeys("เจ้าหน้าที่ฝ่ายเลขานุการ");
            assertThat(window.noticeAfter(card.findElement(By.cssSelector(".signed .go"))))
                    .isEqualTo("บันทึกคำวินิจฉัยแล้ว");
            if (id.equals(cards.get(0))) {
                WebElement other = window.driver().findElement(By.id(cards.get(1)));
                assertThat(other.findElement(By.name("reason")).getAttribute("value"))
                        .as("what was typed into another card")
                        .isEqualTo("พิมพ์ค้างไว้ ");
            }
        }
    }

    private static void halfTyped(DeskWindow window, String id) {
        WebElement card = window.driver().findElement(By.id(id));
        card.findElement(By.cssSelector("input[name='verb']:not([disabled])")).click();
        card.findElement(By.name("reason")).sendKeys("พิมพ์ค้างไว้ ");
    }

    private Path missingForm() throws IOException {
        Division division = ExampleRound.plan().division("05").orElseThrow();
        Path blank;
        try (Stream<Path> forms = Files.list(round().resolve("output/forms"))) {
            blank = forms.filter(file -> file.getFileName().toString().startsWith("05"))
                    .findFirst()
                    .orElseThrow();
        }
        FilledForm form = new FilledForm(FileAccess.read(blank));
        for (Guideline guideline : ExampleRound.plan().guidelinesOf(division)) {
            String id = guideline.id().toString();
            form.fill(id, FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน")
                    .fill(id, FormColumn.DETAILS, "ประชุมมอบหมายงานตามข้อ " + id + " แล้ว อยู่ระหว่างจัดทำร่างเอกสาร");
        }
        return Files.write(folder.resolve("แบบของกองการศึกษา.xlsx"), form.save());
    }

    private Map<String, String> outputs() throws IOException {
        Path output = round().resolve("output");
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(
                            file -> output.relativize(file).toString(),
                            file -> FileAccess.digest(file).hex(),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    @Test
    void every_screen_can_be_used_by_everybody_in_both_languages_and_on_a_telephone() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            look(window, "start");
            window.click("form[action='/example'] button");
            window.await("#drop");
            for (String screen : SCREENS) {
                if (screen.equals("mail")) {
                    Files.writeString(
                            round().resolve("mail.properties"), "from = a@example.go.th\nsmtp.host = localhost\n");
                    window.screen("report");
                    window.noticeAfter(window.find("#merge"));
                }
                window.screen(screen);
                look(window, screen);
            }
            window.screen("mail");
            window.click("form[action$='/confirm'] button.go");
            window.await("#send");
            look(window, "confirm");
            Files.writeString(round().resolve("input/plan.xlsx"), "no workbook");
            window.screen("plan");
            look(window, "trouble");
        }
    }

    private static void look(DeskWindow window, String screen) throws IOException {
        for (String language : List.of("th", "en")) {
            if (!language.equals(window.find("html").getAttribute("lang"))) {
                if (screen.equals("confirm")) {
                    continue;
                }
                window.click("form[action='/language'] button");
                window.await("html[lang='" + language + "']");
            }
            for (int width : new int[] {1366, 420}) {
                window.width(width);
                String seen = screen + " " + language + " " + width;
                assertThat(window.violations()).as(seen).isEmpty();
                assertThat(window.isWiderThanItsWindow()).as(seen).isFalse();
                assertThat(window.find("main").getText()).as(seen).isNotBlank();
            }
            window.width(1366);
        }
        assertThat(window.errors()).as(screen).isEmpty();
        if (!"th".equals(window.find("html").getAttribute("lang"))) {
            window.click("form[action='/language'] button");
            window.await("html[lang='th']");
        }
    }

    @Test
    void a_workbook_of_decisions_that_somebody_has_open_is_not_written_over() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            window.noticeAfter(window.find("form[action='/example'] button"));
            Path lock = round().resolve("input/.~lock.decisions.xlsx#");
            Files.writeString(lock, ",somsri,pc,30.11.2026 09:00,file:///x;");
            window.screen("findings");
            assertThat(accept(window)).contains("somsri");
            assertThat(round().resolve("input/decisions.xlsx")).doesNotExist();
            Files.delete(lock);
            assertThat(accept(window)).isEqualTo("บันทึกคำวินิจฉัยแล้ว");
        }
    }

    @Test
    void of_two_windows_the_one_that_is_behind_is_told() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            window.noticeAfter(window.find("form[action='/example'] button"));
            window.screen("findings");
            String first = window.driver().getWindowHandle();
            String findings = window.driver().getCurrentUrl();
            window.driver().switchTo().newWindow(WindowType.TAB);
            window.driver().get(findings);
            assertThat(accept(window)).isEqualTo("บันทึกคำวินิจฉัยแล้ว");
            window.driver().switchTo().window(first);
            assertThat(accept(window)).isNotEqualTo("บันทึกคำวินิจฉัยแล้ว");
            assertThat(accept(window)).as("having seen what the other one did").isEqualTo("บันทึกคำวินิจฉัยแล้ว");
        }
    }

    @Test
    void what_an_older_copy_was_saved_over_is_told_and_put_back() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            window.noticeAfter(window.find("form[action='/example'] button"));
            window.screen("findings");
            Path workbook = round().resolve("input/decisions.xlsx");
            accept(window);
            byte[] older = FileAccess.read(workbook);
            accept(window);
            Files.write(workbook, older);
            window.screen("findings");
            assertThat(window.find("[data-vanished]").getText()).contains("สมหญิง");
            assertThat(window.noticeAfter(window.find("form[action$='/put-back'] button")))
                    .isEqualTo("บันทึกคำวินิจฉัยแล้ว");
            assertThat(window.all("[data-vanished]")).isEmpty();
            assertThat(window.all("article .made")).hasSize(2);
        }
    }

    /** As an officer goes from one to the next, also with a second one begun. */
    @Test
    void the_agencys_own_texts_are_written_confirmed_and_taken_back() throws IOException {
        try (DeskWindow window = DeskWindow.atHome(home())) {
            window.noticeAfter(window.find("form[action='/example'] button"));
            window.screen("findings");
            window.click(".head a[href$='/texts']");
            window.await("#v-t-0");
            window.find("#v-t-1").sendKeys("ยังเขียนไม่จบ");
            assertThat(save(window, "บรรทัดแรก\nทุกกองทำแล้ว")).isEqualTo("บันทึกข้อความแล้ว");
            assertThat(window.driver().getCurrentUrl()).endsWith("/texts#t-0");
            assertThat(window.find("#v-t-0").getAttribute("value")).isEqualTo("บรรทัดแรก\nทุกกองทำแล้ว");
            assertThat(window.find("#v-t-1").getAttribute("value")).isEqualTo("ยังเขียนไม่จบ");
            anotherAnswer();
            window.screen("texts");
            assertThat(window.all("article").get(0).getAttribute("id")).isEqualTo("t-0");
            assertThat(window.all(".chip.error")).hasSize(1);
            look(window, "texts");
            assertThat(window.noticeAfter(window.find("button[name='still']")))
                    .isEqualTo("ยืนยันแล้วว่าข้อความยังถูกต้อง");
            assertThat(window.all(".chip.error")).isEmpty();
            assertThat(save(window, "")).startsWith("ถอนข้อความแล้ว");
            assertThat(window.all(".chip.note")).isEmpty();
        }
        assertThat(round().resolve("output/decisions-log.csv"))
                .content()
                .contains(",text,", ",text-confirmed,", ",text-undone,");
    }

    private static String save(DeskWindow window, String text) {
        WebElement field = window.find("#v-t-0");
        field.clear();
        field.sendKeys(text);
        WebElement by = window.find("#b-t-0");
        by.clear();
        by.sendKeys("สมใจ");
        return window.noticeAfter(window.find("#t-0 form button:not([name])"));
    }

    private void anotherAnswer() throws IOException {
        Path form = round().resolve("input/returned/กองคลัง ส่งแล้ว.xlsx");
        FilledForm changed = new FilledForm(Files.readAllBytes(form));
        changed.cell("1.1", FormColumn.DETAILS).setCellValue("เปลี่ยนเป็นจัดอบรมเจ้าหน้าที่ทุกคนเรื่องการรับของขวัญ");
        Files.write(form, changed.save());
    }

    /** Accepts the first finding that is open and can be. */
    private static String accept(DeskWindow window) {
        WebElement card = window.find("article.warning");
        card.findElement(By.cssSelector("input[value='accept']")).click();
        card.findElement(By.name("reason")).sendKeys("ตรวจแล้ว");
        card.findElement(By.name("by")).sendKeys("สมหญิง");
        return window.noticeAfter(card.findElement(By.cssSelector(".signed .go")));
    }

    @Test
    void two_hundred_files_at_once_are_all_there() throws IOException {
        List<String> files = IntStream.range(0, 200)
                .mapToObj(number -> {
                    try {
                        return Files.writeString(
                                        folder.resolve("ไฟล์ " + number + ".csv"),
                                        "a," + number,
                                        StandardCharsets.UTF_8)
                                .toString();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        try (DeskWindow window = DeskWindow.atHome(home())) {
            window.noticeAfter(window.find("form[action='/example'] button"));
            window.driver().executeScript("document.body.dataset.old = 'yes'");
            window.find("#pick").sendKeys(String.join("\n", files));
            window.await("body:not([data-old])");
        }
        try (Stream<Path> taken = Files.list(round().resolve("input/desk"))) {
            assertThat(taken.filter(file -> !file.getFileName().toString().startsWith(".")))
                    .hasSize(200);
        }
    }
}
