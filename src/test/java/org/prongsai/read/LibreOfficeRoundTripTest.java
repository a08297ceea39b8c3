package org.prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.example.ExampleRound;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Incoming;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.text.Messages;

/** The example round saved as other kinds by LibreOffice reads the same. Skipped where there is no soffice. */
final class LibreOfficeRoundTripTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final Map<String, byte[]> ORIGINALS = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeOriginals() throws IOException {
        boolean there = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(there, "no soffice on the PATH");
        for (byte[] content : ExampleRound.files().values()) {
            String name = "f" + ORIGINALS.size();
            ORIGINALS.put(name, content);
            Files.write(folder.resolve(name + ".xlsx"), content);
        }
    }

    /** All originals by one run of LibreOffice. */
    private static Map<String, byte[]> convert(String filter) throws IOException, InterruptedException {
        String ending = filter.replaceFirst(":.*", "");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.resolve(ending).toString()));
        ORIGINALS
                .keySet()
                .forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(ending + ".log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        Map<String, byte[]> converted = new LinkedHashMap<>();
        for (String name : ORIGINALS.keySet()) {
            converted.put(name, Files.readAllBytes(folder.resolve(ending).resolve(name + "." + ending)));
        }
        return converted;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls"})
    void a_workbook_of_another_kind_reads_the_same(String kind)
            throws IOException, InterruptedException, UnreadableWorkbook {
        Map<String, byte[]> converted = convert(kind);
        for (Map.Entry<String, byte[]> original : ORIGINALS.entrySet()) {
            byte[] other = converted.getOrDefault(original.getKey(), new byte[0]);
            RawWorkbook was = new XlsxReader().read(original.getValue());
            RawWorkbook is = new WorkbookReader().read(other);
            assertThat(is.grids()).as(original.getKey()).isEqualTo(was.grids());
            assertThat(is.savedBy()).isEqualTo(was.savedBy());
            assertThat(reading(other)).isEqualTo(reading(original.getValue()));
        }
    }

    /** A form's reading without the time of saving, of which LibreOffice does not tell the zone; or the plan's. */
    private static Object reading(byte[] content) {
        Incoming file = new Incoming("form", Sha256.of(new byte[0]));
        FormReading form = new FormReader(ExampleRound.plan(), MESSAGES).read(file, content);
        if (form instanceof FormReading.Read read) {
            Submission s = read.submission();
            return new Submission(
                    file, s.division(), s.savedBy(), Optional.empty(), s.answers(), s.strays(), s.repairs());
        }
        PlanReading plan = new PlanReader("plan", MESSAGES).read(content);
        assertThat(plan).isInstanceOf(PlanReading.Read.class);
        return plan;
    }

    @Test
    void a_csv_has_the_texts_of_the_first_sheet() throws IOException, InterruptedException, UnreadableWorkbook {
        Map<String, byte[]> converted = convert("csv:Text - txt - csv (StarCalc):44,34,76");
        for (Map.Entry<String, byte[]> original : ORIGINALS.entrySet()) {
            RawGrid was = new XlsxReader().read(original.getValue()).grids().get(0);
            RawGrid is = new WorkbookReader()
                    .read(converted.getOrDefault(original.getKey(), new byte[0]))
                    .grids()
                    .get(0);
            assertThat(is.sheet()).isEqualTo(FormLayout.SHEET);
            assertThat(texts(is, was)).as(original.getKey()).isEqualTo(texts(was, was));
        }
    }

    /** Cells of {@code grid} that hold a text in {@code model}: numbers and dates are written to a CSV as shown. */
    private static List<String> texts(RawGrid grid, RawGrid model) {
        List<String> texts = new ArrayList<>();
        for (RawRow row : model.rows()) {
            for (RawCell cell : row.cells()) {
                if (cell.value() instanceof RawValue.Text) {
                    texts.add(row.number() + "/" + cell.column() + " "
                            + grid.rows().stream()
                                    .filter(other -> other.number() == row.number())
                                    .map(other -> other.text(cell.column()))
                                    .findFirst()
                                    .orElse("no such row"));
                }
            }
        }
        return texts;
    }
}
