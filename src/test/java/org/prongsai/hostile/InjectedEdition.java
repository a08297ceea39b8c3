package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.cli.CliRun;

/**
 * What the program made and said of a round.
 *
 * @param folder the round's
 * @param terminal what the commands printed, one after the other
 */
record InjectedEdition(Path folder, String terminal) {
    /** Among them one for each thing that the outputs show in a way of their own. */
    static final List<String> HARMLESS = List.of(
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
            "ประกาศ เลขที่ 5/2564",
            "ติดต่อ somebody@other.example");

    private static final Pattern CONTROL_OR_UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final Pattern PERSONAL = Pattern.compile("^มี(อีเมล|ชื่อบุคคล|หมายเลขโทรศัพท์) “");
    private static final Pattern KEY = Pattern.compile("D-[0-9a-f-]+");
    private static final int OF_EACH_KIND = Integer.getInteger("injections", 1);

    /** Looks into a file for what is not words. */
    interface Skeleton {
        Set<String> of(byte[] content) throws IOException;
    }

    /** {@code -Dinjections=n} of each kind, all when it is 0. */
    static List<String> payloads() throws IOException {
        List<Payload> payloads = OF_EACH_KIND == 0 ? Payload.all() : Payload.some(OF_EACH_KIND);
        return payloads.stream().map(Payload::text).toList();
    }

    static InjectedEdition of(InjectedRound round, Path folder, List<List<String>> commands) throws IOException {
        round.write(folder);
        Set<String> before = files(Objects.requireNonNull(folder.getParent()));
        StringBuilder said = new StringBuilder();
        for (List<String> command : commands) {
            if (command.contains("mail")) {
                decided(folder);
            }
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("--dir", folder.toString(), "--as-of", "2021-04-20"));
            CliRun typed = CliRun.run(line.toArray(String[]::new));
            assertThat(typed.code()).as(command + ": " + typed.said()).isLessThanOrEqualTo(1);
            said.append(typed.said());
        }
        Set<String> beside = files(Objects.requireNonNull(folder.getParent()));
        beside.removeAll(before);
        beside.removeIf(name -> name.startsWith("round/output/")
                || name.startsWith("round/web/")
                || name.equals("round/input/decisions.xlsx"));
        assertThat(beside).as("written elsewhere").isEmpty();
        return new InjectedEdition(folder, said.toString());
    }

    /** Nothing goes to a website before somebody decided about what tells of persons. */
    private static void decided(Path folder) throws IOException {
        for (String key : keys(folder.resolve("output/decisions.xlsx"))) {
            CliRun typed = CliRun.run(
                    "decide", key, "publish", "--reason", "ทดสอบ", "--by", "ฝ่ายเลขานุการ", "--dir", folder.toString());
            assertThat(typed.code()).as(typed.said()).isZero();
        }
        CliRun.run("merge", "--dir", folder.toString(), "--as-of", "2021-04-20");
    }

    private static Set<String> keys(Path workbook) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                if (cells.stream().anyMatch(PERSONAL.asPredicate())) {
                    cells.stream().filter(KEY.asMatchPredicate()).forEach(keys::add);
                }
            }
        }
        return keys;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList());
        }
    }

    List<Path> outputs(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("input")))
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What outputs of one kind have in them, one set for all files whose names differ in digits and Thai only. */
    private Map<String, Set<String>> skeletons(String ending, Skeleton skeleton) throws IOException {
        Map<String, Set<String>> skeletons = new TreeMap<>();
        for (Path file : outputs(ending)) {
            String name = folder.relativize(file).toString().replaceAll("[^a-z./]", "");
            skeletons.computeIfAbsent(name, n -> new TreeSet<>()).addAll(skeleton.of(Files.readAllBytes(file)));
        }
        return skeletons;
    }

    void hasNothingMoreThan(InjectedEdition harmless, String ending, Skeleton skeleton) throws IOException {
        Map<String, Set<String>> known = harmless.skeletons(ending, skeleton);
        Map<String, Set<String>> found = skeletons(ending, skeleton);
        assertThat(found.keySet()).isNotEmpty().isEqualTo(known.keySet());
        found.forEach((name, parts) -> {
            parts.removeAll(known.getOrDefault(name, Set.of()));
            assertThat(parts).as(name).isEmpty();
        });
    }

    void hasNoFormulaInItsCsv() throws IOException {
        assertThat(outputs(".csv")).isNotEmpty();
        for (Path file : outputs(".csv")) {
            for (CSVRecord row : rows(file)) {
                for (String cell : row) {
                    assertThat(cell)
                            .as(file + " " + row.getRecordNumber())
                            .doesNotMatch("(?s)[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠](?!\\d+(\\.\\d+)?$).*|[\\t\\r].*");
                }
            }
        }
    }

    static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(Files.readString(file).substring(1)))
                .getRecords();
    }

    void toldTheTerminalLettersAlone(List<String> words) {
        assertThat(terminal).doesNotContainPattern(CONTROL_OR_UNSEEN);
        assertThat(terminal).doesNotContain("Exception", "\tat ", "org.prongsai");
        List<String> laterLines = words.stream()
                .flatMap(word -> Stream.of(word.split("[\r\n]", -1)).skip(1))
                .filter(line -> line.replaceAll("[^\\p{L}\\p{N}\\p{P}]", "").length() > 2)
                .toList();
        assertThat(laterLines).isNotEmpty();
        assertThat(terminal.lines()).noneMatch(line -> laterLines.stream().anyMatch(line::startsWith));
    }

    void namesItsFilesPlainly() throws IOException {
        for (String name : files(folder.resolve("output"))) {
            assertThat(name).doesNotContainPattern("[\\\\:*?\"<>|\\p{Cc}\\p{Cf}]|\\.\\.");
        }
    }
}
