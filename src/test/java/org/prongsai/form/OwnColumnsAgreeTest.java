package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.LibreOffice;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** The form's own formulas and the checker say the same of a plan's own columns, cell by cell. */
final class OwnColumnsAgreeTest {
    private static final int ROWS = 150;
    private static final Plan PLAN = OwnColumnsPlan.everyType(ROWS);
    private static final Messages MESSAGES = new Messages(Language.TH).in(PLAN.words());
    private static final FormColumns COLUMNS = FormColumns.of(PLAN);
    private static final List<String> STATUSES = List.of(
            "บรรลุเป้าหมาย",
            "บรรลุ",
            "อยู่ระหว่าง ดำเนินงาน",
            "ยังไม่ดําเนินงาน",
            "ยังไม่ดำเนินงาน",
            "ไม่มีผลการดำเนินงานในรอบนี้",
            "",
            "ไม่ทราบ");
    /** A {@code #} before it: as a number that somebody pasted. */
    private static final List<String> QUANTITIES = List.of(
            "",
            " ",
            "\u00A0\u200B",
            "0",
            "5",
            "007",
            "๑๒",
            "๑,๒๓๔.๕๐ บาท",
            "฿1,234.50",
            "฿ 20",
            "20฿",
            "1,234.50",
            "1234.5",
            "1,234.567",
            "5.00",
            "5.5",
            "-3",
            "-5",
            "-6",
            "−4",
            "5 คน",
            "5คน",
            "5\u00A0คน",
            "5 บาท",
            "5 กก.",
            "5 KG",
            "50 Baht",
            "50บาทถ้วน",
            "50 THB",
            "500.-",
            "500-",
            "500.- บาท",
            "500 -",
            "500--",
            "500.--",
            "-",
            "--",
            "–",
            "…",
            "ไม่มี",
            "ไม่ มี",
            "N/A",
            "none",
            ".",
            "1.234,50",
            "1,23",
            "12,34",
            "1,2345",
            "0,123",
            ",123",
            "1,234,567",
            "1234,567",
            "1,234,56",
            "1e5",
            "1E+5",
            "1/2",
            "½",
            "50%",
            "๕๐ %",
            "ร้อยละ ๕๐",
            "ร้อยละ50%",
            "0.5",
            "0.5%",
            "ร้อยละ 0.5",
            "0.5 percent",
            ".5",
            "5.",
            "1",
            "100",
            "100.01",
            "101",
            "150 เปอร์เซ็นต์",
            "200",
            "201",
            "99.99",
            "(5)",
            "+5",
            "5+",
            "1.2 ล้าน",
            "500-600",
            "500 600",
            "5\n6",
            "5\n",
            "\t7",
            "1.2.3",
            "--5",
            "-",
            "5-.-",
            "ห้า",
            "TRUE",
            "12:30",
            "31/3/2564",
            "123456789012345",
            "1234567890123456",
            "0.12345678901234",
            "0.123456789012345",
            "0.1234567890123456",
            "123456789012345.5",
            "1,234,567,890,123",
            "$5",
            "5$",
            "บาท",
            "฿",
            "฿5 บาท",
            "คน",
            "*",
            "?",
            "5*",
            "~",
            "#5",
            "#5.5",
            "#0",
            "#1234.56",
            "#1234.567",
            "#0.5",
            "#-3",
            "#-6",
            "#100.5",
            "#250",
            "#5001",
            "5 คน คน",
            "5000.00",
            "5000.02",
            "5,000.29",
            "5,001.5",
            "5002.99");

    private static final List<String> CHOSEN = List.of(
            "",
            "\u00A0",
            "ไม่ได้รับงบประมาณ",
            "ไม่ได้ รับงบประมาณ",
            " นโยบายเปลี่ยน\u200B",
            "POLICY",
            "money",
            "บุคลากรไม่พอ (๕ คน)",
            "บุคลากรไม่พอ(5คน)",
            "อื่น ๆ \"ระบุ\"?",
            "อื่นๆ\"ระบุ\"?",
            "อื่น ๆ \"ระบุ\"!",
            "อื่น",
            "นโยบายเปลี่ยน; money",
            "นโยบายเปลี่ยน;money;",
            ";staff",
            "policy\nmoney",
            "policy\n\n other",
            "policy; policy",
            "policy; ฝน",
            "-",
            "ไม่มี",
            "none",
            "มี",
            "ใช่",
            "ใ ช่",
            "ไม่ใช่",
            "Yes",
            "n",
            "TRUE",
            "✓",
            "×",
            "*",
            "?",
            "policy*",
            "p?licy",
            "1");
    private static final List<String> DATES = List.of(
            "",
            "\u00A0",
            "31/3/2564",
            "๓๐ ก.ย. ๒๕๖๔",
            "30 กันยายน 2564",
            "1/10/2564",
            "1 ตุลาคม พ.ศ. 2564",
            "2021-09-30",
            "2021/10/1",
            "15 มค 2564",
            "วันที่ 5 ม.ค. 2564",
            "31.12.2563",
            "31-12-2563",
            "29/2/2564",
            "30/2/64",
            "สิ้นเดือน",
            "-",
            "--",
            "ไม่มี",
            "1/1/1850",
            "5/2564",
            "31/13/2564",
            "1/10/2563",
            "2 ต.ค. 2563",
            "30 มิถุนายน 2564",
            "15/7/2021",
            "#44200",
            "#44470",
            "#242611",
            "ม.ค. 2564");
    private static final List<String> LINKS = List.of(
            "",
            "\u00A0",
            "https://www.example.go.th/ita/1",
            "HTTP://EXAMPLE.GO.TH",
            "www.example.go.th",
            "WWW.example.go.th/ก",
            "https://example.go.th/a?b=*&c=~1",
            "https:/example.go.th",
            "https://intranet",
            "https://.go.th",
            "ftp://example.go.th",
            "example.go.th",
            "ดูที่ https://example.go.th",
            "https://example.go.th ดู",
            "https://a.go.th\nhttps://b.go.th",
            "https://a.go.th\n\n www.b.go.th ",
            "https://a.go.th\nb",
            "b\nhttps://a.go.th",
            "https://a.go.th\nhttps://b",
            "https://a\nhttps://b.go.th",
            "https://a.go.th https://b.go.th",
            "-",
            "ไม่มี",
            "http://",
            "*",
            "https://a.go.th\r\nwww.b.go.th",
            "https://a.go.th/x,",
            "https://a.go.th.",
            "https://a.go.th/(1)",
            "https://a.go.th/1)",
            "https://a.go.th;https://b.go.th",
            "https://https://a.go.th",
            "https://a.go.th/?to=https://b.go.th",
            "https://a.go.th/a;b",
            "https://a.go.th”");
    private static final List<String> TEXTS =
            List.of("", "\u00A0\u200B", "หมายเหตุ", "-", "ไม่มี", "*", "=1+1", "บรรทัด\nสอง");
    /** The rules in the order in which the form looks for what they find. */
    private static final List<String> RULES = List.of(
            "field-missing",
            "field-unexpected",
            "field-not-number field-not-date field-not-listed field-not-link",
            "field-percent-unclear",
            "field-out-of-range",
            "field-above");

    private final Map<CellRef, String> meant = new HashMap<>();

    private static List<String> values(FieldType type) {
        return switch (type) {
            case INTEGER, NUMBER, MONEY, PERCENT -> QUANTITIES;
            case CHOICE, CHOICES, YES_NO -> CHOSEN;
            case DATE -> DATES;
            case LINK -> LINKS;
            case TEXT, STATUS -> TEXTS;
        };
    }

    /** Every column goes through all of its values, each beside others in every round of them; later rounds make them up. */
    private byte[] filled(int round) {
        FilledForm form = new FilledForm(
                new FormWriter(PLAN, MESSAGES).write(PLAN.divisions().get(0)), COLUMNS);
        Random random = new Random(65 + round);
        RandomValues madeUp = new RandomValues(round);
        List<OwnCheck> checks = new CheckColumns(PLAN).own();
        for (Guideline guideline : PLAN.guidelines()) {
            String id = guideline.id().toString();
            int row = org.prongsai.Answers.numberOf(guideline.id());
            form.fill(id, FormColumn.STATUS, STATUSES.get(random.nextInt(STATUSES.size())));
            form.fill(id, FormColumn.DETAILS, "ออกหนังสือเวียนแจ้งทุกคนและติดประกาศหน้าเคาน์เตอร์แล้ว " + id);
            form.fill(id, FormColumn.COMPLETED_ON, row % 3 == 0 ? "" : "15/1/2564");
            for (int i = 0; i < checks.size(); i++) {
                List<String> values = values(checks.get(i).type());
                String listed = row <= values.size() ? values.get(row - 1) : values.get(random.nextInt(values.size()));
                type(
                        form,
                        id,
                        checks.get(i),
                        round == 0 ? listed : madeUp.of(checks.get(i).type()));
            }
        }
        return form.save();
    }

    private void type(FilledForm form, String id, OwnCheck check, String value) {
        FormColumn column = new FormColumn(check.field().key());
        XSSFCell cell = form.cell(id, column);
        meant.put(new CellRef(FormLayout.SHEET, cell.getRowIndex() + 1, cell.getColumnIndex() + 1), value);
        if (value.startsWith("#")) {
            CellStyle style = form.workbook().createCellStyle();
            String format = check.type() == FieldType.DATE ? "d/m/yyyy" : "General";
            style.setDataFormat(form.workbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(Double.parseDouble(value.substring(1)));
        } else {
            form.fill(id, column, value);
        }
    }

    /** What is wrong with each cell, by the checker. */
    private Map<CellRef, Integer> checker(byte[] form) {
        InputFile file = new InputFile("a.xlsx", Sha256.of(form));
        FormReading.Read read = (FormReading.Read) new FormReader(PLAN).read(file, form);
        Map<CellRef, Set<String>> found = new HashMap<>();
        new Validator(PLAN, RuleBook.load())
                .validate(new Reconciliation(PLAN).reconcile(List.of(read.submission()), List.of())).list().stream()
                        .filter(finding -> finding.rule().value().startsWith("field-"))
                        .forEach(finding -> found.computeIfAbsent(
                                        finding.location().orElseThrow().cell().orElseThrow(), cell -> new HashSet<>())
                                .add(finding.rule().value()));
        Map<CellRef, Integer> faults = new HashMap<>();
        for (Answer answer : read.submission().answers()) {
            for (Entry entry : answer.entries()) {
                if (entry.field().own().isPresent()) {
                    faults.put(entry.cell(), first(found.getOrDefault(entry.cell(), Set.of())));
                }
            }
        }
        return faults;
    }

    private static int first(Set<String> rules) {
        for (int i = 0; i < RULES.size(); i++) {
            if (List.of(RULES.get(i).split(" ", -1)).stream().anyMatch(rules::contains)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same by the form; what is not asked and empty is no fault. */
    private static Map<CellRef, Integer> form(byte[] workbook) throws IOException {
        Map<CellRef, Integer> faults = new HashMap<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = opened.getSheet(FormLayout.SHEET);
            for (int i = FormLayout.HEADER_ROW; i <= sheet.getLastRowNum(); i++) {
                XSSFRow row = sheet.getRow(i);
                if (GuidelineId.parse(row.getCell(0).toString()).isEmpty()) {
                    continue;
                }
                for (OwnCheck check : new CheckColumns(PLAN).own()) {
                    XSSFCell fault = row.getCell(check.position(OwnCheck.Step.FAULT) - 1);
                    int column = COLUMNS.position(new FormColumn(check.field().key()));
                    boolean number = fault.getCellType() == CellType.FORMULA
                            && fault.getCachedFormulaResultType() == CellType.NUMERIC;
                    faults.put(
                            new CellRef(FormLayout.SHEET, i + 1, column),
                            number ? Math.max(0, (int) fault.getNumericCellValue()) : 99);
                }
            }
        }
        return faults;
    }

    /** The form sees a row alone; the checker asks of a 1 in a column of parts of one whether it is all of it. */
    private boolean isOneAmongParts(CellRef cell) {
        Optional<FieldType> type =
                COLUMNS.field(COLUMNS.all().get(cell.column() - 1)).map(FieldSpec::type);
        return type.equals(Optional.of(FieldType.PERCENT))
                && ThaiDigits.toArabic(ThaiText.key(meant.getOrDefault(cell, "")))
                        .matches("#?0*1(\\.0*)?");
    }

    private void assertAgree(Map<CellRef, Integer> form, Map<CellRef, Integer> checker) {
        assertThat(form).hasSize(ROWS * new CheckColumns(PLAN).own().size()).hasSameSizeAs(checker);
        List<String> different = new ArrayList<>();
        checker.forEach((cell, fault) -> {
            if (!fault.equals(form.get(cell)) && !isOneAmongParts(cell)) {
                FormColumn column = COLUMNS.all().get(cell.column() - 1);
                different.add(column.field().code() + " " + cell.address() + " “" + meant.get(cell) + "”: form "
                        + form.get(cell) + ", checker " + fault);
            }
        });
        assertThat(different.stream().sorted()).isEmpty();
    }

    private static IntStream rounds() {
        return IntStream.range(0, Integer.getInteger("column.values", 1));
    }

    @Tag("heavy")
    @ParameterizedTest
    @MethodSource("rounds")
    void by_poi(int round) throws IOException {
        byte[] filled = filled(round);
        Map<CellRef, Integer> checker = checker(filled);
        assertAgree(form(filled), checker);
        if (round == 0) {
            assertThat(checker.values()).contains(0, 1, 2, 3, 4, 5, 6);
        }
    }

    @Tag("slow")
    @Tag("heavy")
    @Tag("external")
    @ParameterizedTest
    @MethodSource("rounds")
    void by_libreoffice(int round, @TempDir Path folder) throws IOException {
        byte[] filled = filled(round);
        byte[] calculated = LibreOffice.saved(filled, "xlsx", folder);
        assertThat(calculated).isNotEqualTo(filled);
        assertAgree(form(calculated), checker(filled));
    }
}
