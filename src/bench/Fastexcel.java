import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The quickest library at hand: the same as {@code merge_openpyxl.py} with fastexcel. Usage: Fastexcel INPUT OUTPUT. */
public final class Fastexcel {
    private static final Set<String> STATUSES = Set.of("บรรลุเป้าหมาย", "อยู่ระหว่างดำเนินงาน", "ยังไม่ดำเนินงาน");
    private static final List<String> HEADER =
            List.of("file", "guideline", "status", "valid", "details", "evidence", "completed_on");

    private Fastexcel() {}

    public static void main(String[] args) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        answers.add(HEADER);
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .filter(path -> !path.endsWith("plan.xlsx"))
                    .sorted()
                    .toList()) {
                read(file, answers);
            }
        }
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (List<String> row : answers) {
            csv.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n");
        }
        Files.writeString(Path.of(args[1], "answers.csv"), csv, StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1], "consolidated.xlsx"));
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("answers");
            for (int r = 0; r < answers.size(); r++) {
                for (int c = 0; c < answers.get(r).size(); c++) {
                    sheet.value(r, c, answers.get(r).get(c));
                }
            }
        }
    }

    private static void read(Path file, List<List<String>> answers) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Sheet sheet = workbook.findSheet("แบบรายงาน").orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> {
                    String id = text(row, 0);
                    if (id.matches("[0-9]+\\.[0-9]+")) {
                        String status = text(row, 2).strip();
                        String valid = STATUSES.contains(status) ? "yes" : "no";
                        answers.add(List.of(
                                file.getFileName().toString(), id, status, valid, text(row, 3), text(row, 4), text(row, 5)));
                    }
                });
            }
        }
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(cell -> String.valueOf(cell.getRawValue())).orElse("");
    }
}
