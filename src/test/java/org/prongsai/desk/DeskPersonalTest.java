package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;

/** Personal data at the desk: cards and groups with verbs of their own, and a page that does not publish before. */
final class DeskPersonalTest {
    private static final String FINANCE = "returned/กองคลัง ส่งแล้ว.xlsx";

    @TempDir
    private Path folder;

    private Path round() throws IOException {
        Path round = DeskOnRound.small(folder.resolve("round"));
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get(FINANCE)));
        form.cell("1.2", FormColumn.DETAILS)
                .setCellValue("ช่วยเหลือนายหนึ่งเดียว ทดสอบดี นางสองแคว ทดสอบดี และนางสาวสามพราน ทดสอบดี");
        Files.write(round.resolve("input").resolve(FINANCE), form.save());
        return round;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void several_are_masked_by_one_button_and_then_they_go_out() throws IOException {
        try (DeskOnRound desk = DeskOnRound.open(round(), folder.resolve("home"))) {
            desk.ended("merge");
            String page = desk.get(desk.base + "/findings").body();
            String card = page.substring(page.indexOf("<article", page.indexOf("หนึ่งเดียว") - 3_000));
            assertThat(page).contains("value=\"mask\">ปิดบังทั้ง 3 เรื่อง", "value=\"publish\">เผยแพร่ทั้ง 3 เรื่อง");
            assertThat(card).contains("-mask\"", "-publish\"");
            assertThat(desk.get(desk.base + "/publish").body()).contains("ยังไม่ได้วินิจฉัย 3 แห่ง");
            desk.ended("publish", "provisional=yes");
            assertThat(desk.get(desk.base + "/findings").body()).contains("มีข้อมูลส่วนบุคคล 3 แห่ง", "D9");
            assertThat(folder.resolve("round สำหรับเว็บไซต์")).doesNotExist();
            String key = DeskOnRound.found(
                            "name=\"key\" value=\"(G-[0-9a-f-]+)\"",
                            page.substring(page.indexOf("ชื่อบุคคลที่จะเผยแพร่")))
                    .group(1);
            desk.post(
                    desk.base + "/decide",
                    "token=" + desk.token + "&key=" + key + "&verb=mask&reason=" + encoded("ส่วนตัว") + "&by="
                            + encoded("เจ้าหน้าที่"));
            desk.ended("merge");
            assertThat(desk.get(desk.base + "/publish").body()).contains("วินิจฉัยครบแล้ว");
            desk.ended("publish", "provisional=yes");
            assertThat(desk.get(desk.base + "/publish").body()).contains("ปิดบังข้อมูลส่วนบุคคล 3 คำใน 1 ช่อง");
            assertThat(Files.readString(folder.resolve("round สำหรับเว็บไซต์/answers.csv")))
                    .contains("ช่วยเหลือ••• ••• และ•••")
                    .doesNotContain("ทดสอบดี");
            assertThat(desk.bugs).isEmpty();
        }
    }
}
