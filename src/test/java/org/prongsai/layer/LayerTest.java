package org.prongsai.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.model.Answer;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.Submission;

/**
 * What an official put on the sheet is found in whichever format LibreOffice saved it: the same findings at the same
 * cells, the same answers, the same notes and objects.
 */
@Tag("slow")
@Tag("external")
final class LayerTest {
    @TempDir
    private static Path folder;

    private static final Map<Layer, Told> ORIGINALS = new EnumMap<>(Layer.class);

    /** What is told of a form: its findings, and what it says. */
    record Told(Set<String> found, List<Object> said) {
        static Told of(byte[] content) {
            return new Told(LayerFindings.of(content), LayerTest.said(content));
        }
    }

    @BeforeAll
    static void write() throws IOException {
        for (Layer layer : Layer.values()) {
            byte[] xlsx = layer.xlsx();
            ORIGINALS.put(layer, Told.of(xlsx));
            Files.write(folder.resolve(layer + ".xlsx"), xlsx);
        }
    }

    private static Told original(Layer layer) {
        return Objects.requireNonNull(ORIGINALS.get(layer));
    }

    private static List<Layer> layers() {
        return List.of(Layer.values());
    }

    @Test
    void an_xlsx_is_told_for_each() {
        Set<String> usual = original(Layer.NOTHING).found();
        for (Layer layer : layers()) {
            Set<String> expected = new TreeSet<>(usual);
            expected.addAll(layer.told());
            assertThat(original(layer).found()).as(layer.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "xlsx"})
    void what_libreoffice_makes_of_it_is_told_alike(String format) throws IOException {
        Tools.need("soffice");
        Path out = Files.createTempDirectory(folder, format);
        LibreOffice.convert(
                layers().stream().map(layer -> folder.resolve(layer + ".xlsx")).toList(), format, out);
        Set<String> usual = original(Layer.NOTHING).found();
        for (Layer layer : layers()) {
            byte[] converted = Files.readAllBytes(out.resolve(layer + "." + format));
            Told told = Told.of(converted);
            assertThat(told.found())
                    .as(layer + " in ." + format)
                    .isEqualTo(layer.isGone() ? usual : original(layer).found());
            assertThat(told.said())
                    .as(layer + " in ." + format)
                    .isEqualTo(original(layer).said());
        }
    }

    /** Answers as they are taken, notes, and the words on objects with the cells that they lie on. */
    private static List<Object> said(byte[] content) {
        Submission submission = LayerFindings.submission(content);
        List<Object> said = new ArrayList<>();
        for (Answer answer : submission.answers()) {
            said.add(List.of(
                    answer.guideline(),
                    answer.status(),
                    answer.details(),
                    answer.evidence(),
                    answer.completion(),
                    answer.completionCell()));
        }
        said.addAll(submission.workbook().notes());
        for (DrawnObject object : submission.workbook().objects()) {
            said.add(List.of(object.cell(), object.lastRow(), object.lastColumn(), object.guideline(), object.text()));
        }
        return said;
    }
}
