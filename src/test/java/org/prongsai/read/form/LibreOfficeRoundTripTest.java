package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.example.ExampleRound;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;

/** Filled forms opened and saved by other programs hold the same answers, cell for cell. */
@Tag("slow")
@Tag("external")
final class LibreOfficeRoundTripTest {
    private static final Plan PLAN = ExampleRound.plan();
    private static final Map<String, byte[]> ORIGINALS = new LinkedHashMap<>();
    private static final String OPENPYXL = """
            import sys, openpyxl
            for f in sys.argv[2:]:
                openpyxl.load_workbook(f).save(sys.argv[1] + '/' + f.split('/')[-1])
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeOriginals() throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            if (!file.getKey().equals("plan.xlsx")) {
                String name = "f" + ORIGINALS.size();
                ORIGINALS.put(name, file.getValue());
                Files.write(folder.resolve(name + ".xlsx"), file.getValue());
            }
        }
    }

    private static List<Path> originals() {
        return ORIGINALS.keySet().stream()
                .map(name -> folder.resolve(name + ".xlsx"))
                .toList();
    }

    private static Map<String, byte[]> converted(Path out, String ending) throws IOException {
        Map<String, byte[]> converted = new LinkedHashMap<>();
        for (String name : ORIGINALS.keySet()) {
            converted.put(name, Files.readAllBytes(out.resolve(name + "." + ending)));
        }
        return converted;
    }

    private static Map<String, byte[]> byLibreOffice(String filter) throws IOException {
        Tools.need("soffice");
        String ending = filter.replaceFirst(":.*", "");
        Path out = Files.createTempDirectory(folder, ending);
        LibreOffice.convert(originals(), filter, out);
        return converted(out, ending);
    }

    /** What a form says, with its cells; dates as dates, for a CSV holds them as they are shown. */
    private static List<List<Object>> answers(byte[] content) {
        FormReading reading = new FormReader(PLAN).read(new InputFile("f", Sha256.of(new byte[0])), content);
        assertThat(reading).isInstanceOf(FormReading.Read.class);
        Submission submission = ((FormReading.Read) reading).submission();
        assertThat(submission.unmatched()).isEmpty();
        assertThat(submission.unread()).isEmpty();
        List<List<Object>> answers = new ArrayList<>();
        answers.add(List.of(submission.division(), submission.repairs()));
        for (Answer answer : submission.answers()) {
            answers.add(List.of(
                    answer.guideline(),
                    answer.asked(),
                    answer.status(),
                    answer.statusCell(),
                    answer.details(),
                    answer.evidence(),
                    answer.completion() instanceof Completion.On on ? on.date() : answer.completion(),
                    answer.completionCell()));
        }
        return answers;
    }

    private static void assertSame(Map<String, byte[]> converted) {
        ORIGINALS.forEach((name, original) -> assertThat(answers(converted.getOrDefault(name, new byte[0])))
                .as(name)
                .isEqualTo(answers(original)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void saved_by_libreoffice(String kind) throws IOException {
        assertSame(byLibreOffice(kind));
    }

    /** 44 is the comma, 34 the quote, 76 UTF-8; windows-874 is what a Thai Excel saves as plain CSV. */
    @Test
    void saved_as_csv_in_any_of_three_encodings() throws IOException {
        Map<String, byte[]> utf8 = byLibreOffice("csv:Text - txt - csv (StarCalc):44,34,76");
        assertSame(utf8);
        Map<String, byte[]> marked = new LinkedHashMap<>();
        Map<String, byte[]> windows = new LinkedHashMap<>();
        utf8.forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            marked.put(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            windows.put(name, text.getBytes(Charset.forName("x-windows-874")));
        });
        assertSame(marked);
        assertSame(windows);
    }

    @Test
    void saved_by_openpyxl() throws IOException {
        String python = Tools.needPython("openpyxl");
        Path out = Files.createTempDirectory(folder, "openpyxl");
        List<String> line = new ArrayList<>(List.of(python, "-c", OPENPYXL, out.toString()));
        originals().forEach(path -> line.add(path.toString()));
        Tools.run(out, line);
        assertSame(converted(out, "xlsx"));
    }
}
