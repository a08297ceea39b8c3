package org.prongsai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;

/** Marks stand where HarfBuzz puts them: our PDF beside Chromium's page with the font that ours is derived from. */
@Tag("slow")
@Tag("external")
final class StackingTest {
    private static final List<String> WORDS = List.of(
            "ที่", "ผู้", "ปี๊", "กั้น", "น้ำ", "ญี่ปุ่น", "ฐิติ", "ฏุ", "เป็น", "เพื่อ", "ทั้งนี้", "ป่า", "ปั่น",
            "ฝั่ง", "ฟื้น", "ซ้ำ", "จำ้", "ฤๅ", "เตี๋ยว", "ใหญ่", "ฎุ", "ปำ", "กตัญญู", "สิทธิ์", "ฟ้า", "ป้า", "ฬ่",
            "ก็", "เปิ้ล", "ปุ๋ย", "รัฐฐุ", "ฐูป", "ศิลป์", "พันธุ์", "ปู่", "ไฟฟ้า", "ถ้ำ", "ทำ", "ล้ำ", "ฟํ", "กฺ",
            "ภิกฺขุ", "ฝี", "ผึ้ง", "ป๋ำ");
    private static final int COLUMNS = 8;
    private static final int CELL_WIDTH = 88;
    private static final int CELL_HEIGHT = 100;
    private static final int SCALE = 3;
    private static final int DOTS_PER_INCH = 96 * SCALE;
    private static final int REACH = 2;

    @TempDir
    private Path folder;

    @Test
    void every_mark_of_the_words_that_show_faults() throws IOException {
        compare(WORDS, "400", "Sarabun-Regular.ttf");
        compare(WORDS, "700", "Sarabun-Bold.ttf");
    }

    /** For the hand: every cluster of the table, some minutes. */
    public static void main(String[] args) throws IOException {
        List<String> clusters = new String(BuiltInFonts.read("thai-variants.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        StackingTest test = new StackingTest();
        test.folder = Files.createTempDirectory("stacking");
        for (int i = 0; i < clusters.size(); i += 80) {
            List<String> some = clusters.subList(i, Math.min(i + 80, clusters.size()));
            System.out.println(i + " " + test.differing(some, "400", "Sarabun-Regular.ttf")
                    + test.differing(some, "700", "Sarabun-Bold.ttf"));
        }
    }

    private void compare(List<String> words, String weight, String font) throws IOException {
        assertThat(differing(words, weight, font))
                .as(weight + ", see " + folder)
                .isEmpty();
    }

    private List<String> differing(List<String> words, String weight, String font) throws IOException {
        Tools.need("chromium");
        Tools.need("pdftoppm");
        BufferedImage theirs = byChromium(words, weight, font);
        BufferedImage ours = byUs(words, weight);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Ink our = new Ink(ours, column(i) * SCALE, row(i) * SCALE, CELL_WIDTH * SCALE, CELL_HEIGHT * SCALE);
            Ink their = new Ink(theirs, column(i) * SCALE, row(i) * SCALE, CELL_WIDTH * SCALE, CELL_HEIGHT * SCALE);
            if (!our.covers(their, REACH) || !their.covers(our, REACH)) {
                wrong.add(words.get(i));
            }
        }
        return wrong;
    }

    private static int column(int i) {
        return i % COLUMNS * CELL_WIDTH;
    }

    private static int row(int i) {
        return i / COLUMNS * CELL_HEIGHT;
    }

    private static String page(List<String> words, String family, String weight) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            body.append("<div style='position: absolute; white-space: nowrap; font: ")
                    .append(weight + " 28px/60px \"" + family + "\"; font-kerning: none; left: ")
                    .append(column(i) + 15)
                    .append("px; top: ")
                    .append(row(i) + 15)
                    .append("px'>")
                    .append(words.get(i))
                    .append("</div>");
        }
        return body.toString();
    }

    private BufferedImage byUs(List<String> words, String weight) throws IOException {
        byte[] pdf = Printed.body("@page {margin: 0; size: 720px 1100px}", page(words, "Prongsai Sarabun", weight));
        Path file = Files.write(folder.resolve("ours" + weight + ".pdf"), pdf);
        Path image = folder.resolve("ours" + weight);
        String resolution = String.valueOf(DOTS_PER_INCH);
        Tools.run(
                image, List.of("pdftoppm", "-r", resolution, "-png", "-singlefile", file.toString(), image.toString()));
        return ImageIO.read(folder.resolve("ours" + weight + ".png").toFile());
    }

    private BufferedImage byChromium(List<String> words, String weight, String font) throws IOException {
        Path original = folder.resolve(font);
        Files.write(
                original,
                StackingTest.class.getResourceAsStream("/fonts/" + font).readAllBytes());
        Path html = folder.resolve("theirs.html");
        Files.writeString(
                html,
                "<html lang='th'><head><meta charset='utf-8'><style>@font-face {font-family: O; font-weight: " + weight
                        + "; src: url(" + font + ")} body {margin: 0}</style></head><body>" + page(words, "O", weight)
                        + "</body></html>");
        Path image = folder.resolve("theirs" + weight + ".png");
        Tools.run(
                image,
                List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--force-device-scale-factor=" + SCALE,
                        "--window-size=720,1100",
                        "--screenshot=" + image,
                        html.toUri().toString()));
        return ImageIO.read(image.toFile());
    }
}
