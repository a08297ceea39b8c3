package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Installed;
import org.prongsai.cli.Typed;
import org.prongsai.text.FormulaGuard;

/**
 * Nothing that a form or its file says is live anywhere: what every output has of markup, formulas, links, headers and the like
 * it also has in a round where only harmless words were written. {@code -Dinjections=n} takes n of each kind, all when it is 0.
 */
final class InjectionTest {
    private static final int OF_EACH_KIND = Integer.getInteger("injections", 1);

    /** Among them one for each thing that the outputs show in a way of their own. */
    private static final List<String> HARMLESS = List.of(
            "คำธรรมดา",
            "บรรลุเป้าหมาย",
            "บรรลุ",
            "อยู่ระหว่างดำเนินงาน",
            "บรรทัดหนึ่ง\nบรรทัดสอง",
            "https://www.example.go.th/a",
            "1 เมษายน 2564",
            "เว้น\u200Bวรรค  สอง",
            "12",
            "ก".repeat(400),
            "word",
            "",
            "หน้า\nหลัง ",
            "อีโมจิ \uD83D\uDE00",
            "ประกาศ เลขที่ 5/2564");

    private static final Pattern CONTROL_OR_UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final Pattern PLAIN = Pattern.compile("[!-~]([ -~]*[!-~])?");

    @TempDir
    private static Path temporary;

    private static List<String> words = List.of();
    private static Path hostile = Path.of("");
    private static Path harmless = Path.of("");
    private static String terminal = "";

    @BeforeAll
    static void both_rounds_are_done() throws IOException {
        List<Payload> payloads = OF_EACH_KIND == 0 ? Payload.all() : Payload.some(OF_EACH_KIND);
        words = payloads.stream().map(Payload::text).toList();
        harmless = temporary.resolve("harmless/round");
        run(new InjectedRound(HARMLESS), harmless);
        hostile = temporary.resolve("hostile/round");
        terminal = run(new InjectedRound(words), hostile);
    }

    private static String run(InjectedRound round, Path folder) throws IOException {
        round.write(folder);
        Set<String> before = files(Objects.requireNonNull(folder.getParent()));
        StringBuilder said = new StringBuilder();
        for (List<String> command : List.of(
                List.of("check", "--all"),
                List.of("merge"),
                List.of("mail"),
                List.of("publish", folder.resolve("web").toString(), "--provisional"))) {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("--dir", folder.toString(), "--as-of", "2021-04-20"));
            Typed typed = Typed.run(line.toArray(String[]::new));
            assertThat(typed.code()).as(command + ": " + typed.said()).isLessThanOrEqualTo(1);
            said.append(typed.said());
        }
        Set<String> beside = files(Objects.requireNonNull(folder.getParent()));
        beside.removeAll(before);
        beside.removeIf(name -> name.startsWith("round/output/") || name.startsWith("round/web/"));
        assertThat(beside).as("written elsewhere").isEmpty();
        return said.toString();
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList());
        }
    }

    private static List<Path> outputs(Path round, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(round)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(round.resolve("input")))
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Looks into a file for what is not words. */
    private interface Skeleton {
        Set<String> of(byte[] content) throws IOException;
    }

    /** What outputs of one kind have in them, one set for all files whose names differ in digits and Thai only. */
    private static Map<String, Set<String>> skeletons(Path round, String ending, Skeleton skeleton) throws IOException {
        Map<String, Set<String>> skeletons = new TreeMap<>();
        for (Path file : outputs(round, ending)) {
            String name = round.relativize(file).toString().replaceAll("[^a-z./]", "");
            skeletons.computeIfAbsent(name, n -> new TreeSet<>()).addAll(skeleton.of(Files.readAllBytes(file)));
        }
        return skeletons;
    }

    private static void nothing_new(String ending, Skeleton skeleton) throws IOException {
        Map<String, Set<String>> known = skeletons(harmless, ending, skeleton);
        Map<String, Set<String>> found = skeletons(hostile, ending, skeleton);
        assertThat(found.keySet()).isNotEmpty().isEqualTo(known.keySet());
        found.forEach((name, parts) -> {
            parts.removeAll(known.getOrDefault(name, Set.of()));
            assertThat(parts).as(name).isEmpty();
        });
    }

    @Test
    void no_element_attribute_script_or_link_in_pages() throws IOException {
        nothing_new(".html", HtmlSkeleton::of);
    }

    @Test
    void no_formula_link_name_or_part_in_workbooks() throws IOException {
        nothing_new(".xlsx", PackageSkeleton::of);
    }

    @Test
    void no_field_link_or_part_in_the_memo() throws IOException {
        nothing_new(".docx", PackageSkeleton::of);
    }

    @Test
    void no_action_or_link_in_the_printed_report() throws IOException {
        nothing_new(".pdf", PdfSkeleton::of);
    }

    @Test
    void no_header_address_or_part_in_mails() throws IOException, InterruptedException {
        assumeTrue(Installed.program("python3"));
        Set<String> known = mails(harmless);
        Set<String> found = mails(hostile);
        assertThat(found).contains("addresses clerk0@example.go.th");
        found.removeAll(known);
        assertThat(found).isEmpty();
    }

    private static Set<String> mails(Path round) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "src/test/resources/hostile/skeleton.py"));
        outputs(round, ".eml").forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return new TreeSet<>(printed.lines().toList());
    }

    @Test
    void no_cell_of_a_csv_begins_a_formula() throws IOException {
        for (Path file : outputs(hostile, ".csv")) {
            for (CSVRecord row : rows(file)) {
                for (String cell : row) {
                    assertThat(cell)
                            .as(file + " " + row.getRecordNumber())
                            .doesNotMatch("(?s)[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠](?!\\d+(\\.\\d+)?$).*|[\\t\\r].*");
                }
            }
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(Files.readString(file).substring(1)))
                .getRecords();
    }

    @Test
    void what_was_written_is_shown_as_it_was_written() throws IOException {
        Map<String, String> details = new TreeMap<>();
        for (CSVRecord row : rows(hostile.resolve("output/answers.csv"))) {
            details.put(row.get("division"), FormulaGuard.off(row.get("details")));
        }
        String page = HtmlSkeleton.text(Files.readAllBytes(hostile.resolve("output/report.html")));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (PLAIN.matcher(word).matches() && !word.contains("_x")) {
                assertThat(details.get("D" + i)).isEqualTo(word);
                assertThat(page).contains(word.replaceAll(" +", " "));
            }
        }
    }

    @Test
    void the_terminal_is_told_letters_alone() {
        assertThat(terminal).doesNotContainPattern(CONTROL_OR_UNSEEN);
        assertThat(terminal).doesNotContain("Exception", "\tat ", "org.prongsai");
        List<String> laterLines = words.stream()
                .flatMap(word -> Stream.of(word.split("[\r\n]", -1)).skip(1))
                .filter(line -> line.replaceAll("[^\\p{L}\\p{N}\\p{P}]", "").length() > 2)
                .toList();
        assertThat(laterLines).isNotEmpty();
        assertThat(terminal.lines()).noneMatch(line -> laterLines.stream().anyMatch(line::startsWith));
    }

    @Test
    void names_of_outputs_are_names_everywhere() throws IOException {
        for (String name : files(hostile.resolve("output"))) {
            assertThat(name).doesNotContainPattern("[\\\\:*?\"<>|\\p{Cc}\\p{Cf}]|\\.\\.");
        }
    }
}
