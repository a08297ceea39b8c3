package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.Main;
import org.prongsai.example.ExampleRound;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/**
 * Workbooks of other programs, and such as were made to break readers, from the test files of eleven libraries. They are not
 * ours to hand on: {@code -Pcorpus -Dcorpus=FOLDER} names the folder. What each is taken for is written down; that one is suddenly read
 * is as much a failure as that one is not.
 */
@Tag("corpus")
final class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));
    private static final Path EXPECTED = Path.of("src/test/resources/hostile/corpus.tsv");
    private static final int MOST_MILLIS = 5_000;
    private static final Messages THAI = new Messages(Language.TH);

    @TempDir
    private Path folder;

    @BeforeEach
    void the_corpus_is_here() {
        assertThat(System.getProperty("corpus")).as("the folder, by -Dcorpus").isNotNull();
        assertThat(CORPUS).isDirectory();
    }

    @Test
    void each_file_is_taken_for_what_it_is_within_little_memory_and_time() throws IOException, InterruptedException {
        SmallJvm.Ended ended = new SmallJvm(folder).run(CorpusReader.class, CORPUS.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        List<String> taken = new ArrayList<>();
        for (String line : ended.out().lines().toList()) {
            int last = line.lastIndexOf('\t');
            taken.add(line.substring(0, last));
            assertThat(Integer.parseInt(line.substring(last + 1))).as(line).isLessThanOrEqualTo(MOST_MILLIS);
        }
        assertThat(taken).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    @Test
    void each_file_has_one_sentence_and_the_forms_among_them_count() throws IOException, InterruptedException {
        Path round = folder.resolve("round");
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            put(round.resolve("input").resolve(file.getKey()), file.getValue());
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            String[] fields = line.split("\t", -1);
            put(round.resolve("input/corpus/" + fields[0]), Files.readAllBytes(CORPUS.resolve(fields[0])));
            expected.put("corpus/" + fields[0], sentence(fields[1]));
        }

        SmallJvm.Ended ended = new SmallJvm(folder)
                .run(Main.class, "merge", "--format", "csv,xlsx,report.html,returns", "--dir", round.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("ส่งแบบแล้ว 7 จาก 8")
                .doesNotContain("\tat ", "Exception", "Error", "java.", "org.");
        assertThat(refusals(round)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
    }

    private static String sentence(String refusal) {
        return THAI.of("refusal." + refusal.toUpperCase(Locale.ROOT));
    }

    /** The sentence of every file that is not read; two for one file are a failure. */
    private static Map<String, String> refusals(Path round) throws IOException {
        String text = Files.readString(round.resolve("output/findings.csv"), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (CSVRecord row : format.parse(new StringReader(text.substring(1)))) {
            if (row.get("rule").equals("file-refused")) {
                assertThat(sentences.put(row.get("file"), row.get("message")))
                        .as(row.get("file"))
                        .isNull();
                assertThat(row.get("suggestion")).isNotBlank();
            }
        }
        return sentences;
    }
}
