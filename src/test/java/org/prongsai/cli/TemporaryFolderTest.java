package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Editions;

/** No temporary folder is needed: one that can't be written changes no byte, and drops no picture. */
@Tag("slow")
final class TemporaryFolderTest {
    @TempDir
    private Path folder;

    @Test
    void the_same_bytes_come_out_where_no_temporary_file_can_be_made() throws IOException, InterruptedException {
        Map<String, String> usual = merged("usual", System.getProperty("java.io.tmpdir"));
        assertThat(usual).containsKey("report.pdf").hasSizeGreaterThan(5);
        assertThat(merged("none", folder.resolve("nowhere").toString())).isEqualTo(usual);
    }

    private Map<String, String> merged(String name, String temporary) throws IOException, InterruptedException {
        RoundOnDisk round =
                RoundOnDisk.example(folder.resolve(name)).put("templates/report-pdf.html.vm", withPicture());
        File said = folder.resolve(name + ".log").toFile();
        assertThat(AnotherJvm.merge(
                        Path.of(System.getProperty("java.home")), round.folder, said, "-Djava.io.tmpdir=" + temporary))
                .as(String.valueOf(said))
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(round.outputs().get("report.pdf"))) {
            boolean shown = false;
            for (COSName object : pdf.getPage(0).getResources().getXObjectNames()) {
                shown |= pdf.getPage(0).getResources().isImageXObject(object);
            }
            assertThat(shown).as(name).isTrue();
        }
        return round.digests();
    }

    private static byte[] withPicture() throws IOException {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(5, 5, 0xff0000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        String tag = "<img alt=\"x\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(out.toByteArray()) + "\"/>";
        return new String(Editions.template("report-pdf.html.vm"), StandardCharsets.UTF_8)
                .replace("<p class=\"organisation\">", "<p>" + tag + "</p><p class=\"organisation\">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
