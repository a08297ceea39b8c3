import java.io.File;
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
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The other baseline: the same as {@code merge_openpyxl.py} with POI's event API. Usage: PoiEvents INPUT OUTPUT. */
public final class PoiEvents {
    private static final Set<String> STATUSES = Set.of("บรรลุเป้าหมาย", "อยู่ระหว่างดำเนินงาน", "ยังไม่ดำเนินงาน");
    private static final List<String> HEADER =
            List.of("file", "guideline", "status", "valid", "details", "evidence", "completed_on");

    public static void main(String[] args) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        answers.add(HEADER);
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .filter(path -> !path.endsWith("plan.xlsx"))
                    .sorted()
                    .toList()) {
                read(file.toFile(), answers);
            }
        }
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (List<String> row : answers) {
            csv.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n");
        }
        Files.writeString(Path.of(args[1], "answers.csv"), csv, StandardCharsets.UTF_8);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(args[1], "consolidated.xlsx"))) {
            XSSFSheet sheet = workbook.createSheet();
            for (int r = 0; r < answers.size(); r++) {
                XSSFRow row = sheet.createRow(r);
                for (int c = 0; c < answers.get(r).size(); c++) {
                    row.createCell(c).setCellValue(answers.get(r).get(c));
                }
            }
            workbook.write(out);
        }
    }

    private static void read(File file, List<List<String>> answers) throws Exception {
        try (OPCPackage pack = OPCPackage.open(file, PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(pack);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    if (sheets.getSheetName().equals("แบบรายงาน")) {
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(new XSSFSheetXMLHandler(
                                reader.getStylesTable(), strings, new Rows(file.getName(), answers), false));
                        xml.parse(new InputSource(in));
                    }
                }
            }
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final String file;
        private final List<List<String>> answers;
        private final String[] cells = new String[6];

        Rows(String file, List<List<String>> answers) {
            this.file = file;
            this.answers = answers;
        }

        @Override
        public void startRow(int number) {
            java.util.Arrays.fill(cells, "");
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference.charAt(0) - 'A';
            if (column < cells.length && !Character.isLetter(reference.charAt(1))) {
                cells[column] = value;
            }
        }

        @Override
        public void endRow(int number) {
            if (cells[0].matches("[0-9]+\\.[0-9]+")) {
                String valid = STATUSES.contains(cells[2].strip()) ? "yes" : "no";
                answers.add(List.of(file, cells[0], cells[2].strip(), valid, cells[3], cells[4], cells[5]));
            }
        }
    }
}
