package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published speaks to the public: no orders to the secretariat, no folders, no options. */
final class PublicWordsTest {
    /** Words of the office's desk. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?:โฟลเดอร์|folder) ?input|input/|output/|prongsai (?:merge|check|mail)"
                    + "|(?<![-\\w])--[a-z]|decisions\\.xlsx|ให้ย้าย|วางไฟล์|แล้วสั่งใหม่|ขอให้ส่วนราชการ|สิ่งที่ต้องทำ");

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files(Path web) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(web)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(web.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void nothing_that_is_published_gives_orders_to_the_secretariat() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put("input/ภาพ.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        round.put("input/แผนเก่า.docx", new byte[] {1, 2, 3});
        assertThat(round.run("merge")).isZero();
        assertThat(round.run("publish", "--provisional", folder.resolve("web").toString()))
                .as(round.err())
                .isZero();
        Map<String, String> texts = OutputTexts.of(files(folder.resolve("web")));
        assertThat(texts).containsKeys("index.html", "report.html", "report.pdf", "findings.csv");
        assertThat(texts)
                .allSatisfy((name, text) -> assertThat(INSIDE.matcher(text)
                                .results()
                                .map(found -> text.substring(
                                        Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60))))
                        .as(name)
                        .isEmpty());
    }
}
