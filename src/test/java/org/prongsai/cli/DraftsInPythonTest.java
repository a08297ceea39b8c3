package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;
import org.prongsai.model.Sha256;

/** The drafts as Python's email package reads them: names, texts and enclosures as they were meant. */
@Tag("external")
final class DraftsInPythonTest {
    private static final String SCRIPT = "src/test/resources/mail/read.py";

    @TempDir
    private Path folder;

    @Test
    void names_texts_and_enclosures_arrive_whole() throws IOException, InterruptedException {
        String python = Tools.needPython();
        RoundOnDisk round = RoundOnDisk.merged(folder);
        round.run("mail");
        List<CSVRecord> list = round.csv("mail/mailing.csv");
        List<String> lines =
                read(python, list.stream().map(row -> row.get("file")).toList());

        assertThat(lines).hasSameSizeAs(list);
        for (int i = 0; i < list.size(); i++) {
            CSVRecord row = list.get(i);
            String[] fields = lines.get(i).split("\t", -1);
            assertThat(fields[0]).isEqualTo("1");
            assertThat(fields[1]).isEqualTo(row.get("address"));
            assertThat(fields[2]).isEqualTo(row.get("name"));
            assertThat(fields[3]).isEqualTo(row.get("subject"));
            assertThat(fields[4]).isEqualTo("True");
            assertThat(fields[5]).isEqualTo(enclosures(row.get("enclosures"), round.outputs(), fields[5]));
            assertThat(fields[6]).as("defects").isEqualTo("0");
            assertThat(fields[7])
                    .startsWith("เรียน หัวหน้าส่วนราชการ " + row.get("name"))
                    .contains("ฝ่ายเลขานุการ เทศบาลตำบลศรีพรรณวารี");
        }
    }

    /** Names with the digests of what lies in output; a form that was made for the mail alone keeps what was read. */
    private static String enclosures(String names, Map<String, byte[]> outputs, String read) {
        return Stream.of(names.split("; ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> outputs.containsKey("returns/" + name)
                        ? name + "=" + Sha256.of(Objects.requireNonNull(outputs.get("returns/" + name)))
                        : read.substring(read.indexOf(name), read.indexOf(name) + name.length() + 65))
                .collect(Collectors.joining(";"));
    }

    private List<String> read(String python, List<String> drafts) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python, SCRIPT));
        drafts.forEach(draft ->
                command.add(folder.resolve("output/mail").resolve(draft).toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList();
    }
}
