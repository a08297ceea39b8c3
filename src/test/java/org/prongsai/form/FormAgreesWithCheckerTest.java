package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Answers;
import org.prongsai.LibreOffice;
import org.prongsai.PlanVariant;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** The form's own formulas and the checker say the same of a matrix of answers. */
final class FormAgreesWithCheckerTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final int ROWS = 400;
    private static final List<String> STATUSES = List.of(
            "",
            "บรรลุเป้าหมาย",
            "บรรลุ",
            "บรรลุ เป้าหมาย",
            "บรรลุเป้า\u200Bหมาย",
            " อยู่ระหว่างดำเนินงาน\u00A0",
            "ยังไม่ดำเนินงาน",
            "ดำเนินการแล้ว",
            "บรรลุเป้าหมาย!",
            "*",
            "บรรลุ?",
            "ไม่มีผลการดำเนินงานในรอบนี้",
            "ยังไม่ดําเนินงาน",
            "100");
    private static final String GOAL = "@goal";
    private static final String GUIDELINE = "@guideline";
    private static final List<String> DETAILS = List.of(
            "",
            "ทำแล้ว",
            "-",
            "ไม่ มี",
            "…",
            "ก ำ ล ั ง ท ำ อ ย ู่",
            "\u00A0\u200B",
            "ก".repeat(19),
            "ก".repeat(20),
            "ออกหนังสือเวียนแจ้งทุกคนและติดประกาศหน้าเคาน์เตอร์แล้ว",
            "บรรทัดหนึ่งของรายละเอียด\nบรรทัดสองของรายละเอียด",
            "*",
            "ติดประกาศแล้ว ..............................",
            "แจ้งเวียนแล้ว __________________",
            "เรียบร้อย เรียบร้อย เรียบร้อย ",
            "ประชุมแล้ว ประชุมแล้ว ประชุมแล้ว ประชุมแล้ว",
            "ทบทวนคู่มือการให้บริการ ทบทวนคู่มือการให้บริการ ทบทวนคู่มือการให้บริการ",
            GOAL,
            GUIDELINE,
            "\"อัญประกาศ\" และ <เครื่องหมาย> & อื่น ๆ อีกมาก");
    private static final List<String> EVIDENCE = List.of(
            "",
            "\u00A0",
            "ที่ ศว 52001/12 ลงวันที่ 12 มกราคม 2564",
            "https://www.example.go.th/ita/1",
            "http://example.go.th และที่ 5",
            "HTTPS://EXAMPLE.GO.TH",
            "www.example.go.th",
            "https:/example.go.th",
            "https://intranet",
            "https://.go.th",
            "ftp://example.go.th",
            "ดูที่ https://example.go.th",
            "http",
            "https://a.b\nอื่น ๆ",
            "-",
            "ไม่มี",
            "ภาพถ่ายกิจกรรม 3 ภาพ",
            "ภาพถ่าย ณ ศาลากลาง",
            "ฉบับเดือนมกราคม 2564 หน้าที่ ๔",
            "หนังสือ ว 15 ลงวันที่ ๑๒ ม.ค. ๒๕๖๔",
            "facebook.com/town",
            "รูป 5/2564",
            "No. 12",
            "C:\\ITA\\o43.pdf",
            "ที่ 5/2564 \\\\server\\o43.pdf",
            "\"file:///D:/o43.pdf\"",
            "http://192.168.1.5/ita",
            "ftp://172.20.1.2:21/a",
            "HTTPS://Intranet.LOCAL",
            "https://www.example.go.th/a.local/b",
            "https://www.example.go.th\nhttp://localhost/o43 ที่ 5/2564");
    private static final List<String> DATES = List.of(
            "",
            "31/3/2564",
            "๑/๑๐/๒๕๖๓",
            "31 มีนาคม 2564",
            "วันที่ 5 ม.ค. 2564",
            "5 มค 2564",
            "๕ ก.พ. ๒๕๖๔",
            "1 เมษายน 2564",
            "30-9-2563",
            "2021-01-15",
            "2564/1/15",
            "31.03.2021",
            "31/3/64",
            "30 กุมภาพันธ์ 2564",
            "29/2/2564",
            "สิ้นเดือน",
            "/",
            "-",
            "ไม่มี",
            "15 มกราคม พ.ศ. 2564",
            "1/1/1850",
            "31/13/2564",
            "#44200",
            "#44999.5",
            "#242611",
            "#2564",
            "#0",
            "#242580");

    private final Map<String, List<String>> meant = new HashMap<>();
    private Plan plan = Answers.plan(ROWS);

    /** Plans that ask, leave open or do not ask details, evidence and date, a letter each: {@code aon}. */
    private static Plan asking(String demands) {
        List<FieldKey> keys = List.of(FieldKey.DETAILS, FieldKey.EVIDENCE, FieldKey.COMPLETED_ON);
        FieldSpecs fields = FieldSpecs.BUILT_IN;
        for (int i = 0; i < keys.size(); i++) {
            fields = switch (demands.charAt(i)) {
                case 'a' -> fields;
                case 'w' -> fields.withNeededWhenAchieved(keys.get(i));
                case 'o' -> fields.withOptional(keys.get(i));
                default -> fields.without(keys.get(i));
            };
        }
        return PlanVariant.asking(Answers.plan(ROWS), fields);
    }

    private byte[] filled() {
        FilledForm form = new FilledForm(
                new FormWriter(plan, MESSAGES).write(plan.divisions().get(0)), FormColumns.of(plan));
        Random random = new Random(64);
        for (Guideline guideline : plan.guidelines()) {
            int i = Answers.numberOf(guideline.id());
            // The first rows go through every value of each column by itself, the others mix them.
            String status = pick(STATUSES, i, 0, random);
            String details = pick(DETAILS, i, 30, random)
                    .replace(GOAL, plan.goals().get(0).text())
                    .replace(GUIDELINE, guideline.text());
            String evidence = pick(EVIDENCE, i, 60, random);
            String date = pick(DATES, i, 90, random);
            String id = guideline.id().toString();
            meant.put(id, List.of(status, details, evidence, date));
            form.fill(id, FormColumn.STATUS, status);
            if (plan.fields().ask(FieldKey.DETAILS)) {
                form.fill(id, FormColumn.DETAILS, details);
            }
            if (plan.fields().ask(FieldKey.EVIDENCE)) {
                form.fill(id, FormColumn.EVIDENCE, evidence);
            }
            if (!plan.fields().ask(FieldKey.COMPLETED_ON)) {
                continue;
            }
            if (date.startsWith("#")) {
                form.fillDay(id, Double.parseDouble(date.substring(1)));
            } else {
                form.fill(id, FormColumn.COMPLETED_ON, date);
            }
        }
        return form.save();
    }

    private static String pick(List<String> values, int row, int alone, Random random) {
        int index = row - alone - 1;
        boolean inOwnRun = index >= 0 && index < 30;
        boolean inRuns = row <= 120;
        if (inOwnRun) {
            return values.get(index % values.size());
        }
        return inRuns
                ? values.get(values.size() > 10 ? 2 : 4 % values.size())
                : values.get(random.nextInt(values.size()));
    }

    /** The rules that the checker finds, by guideline, in the form's short words. */
    private Map<String, Set<String>> checker(byte[] form) {
        InputFile file = new InputFile("a.xlsx", Sha256.of(form));
        FormReading.Read read = (FormReading.Read) new FormReader(plan).read(file, form);
        List<String> rules =
                new CheckColumns(plan).rules().stream().map(CheckColumn::ruleId).toList();
        Map<String, Set<String>> found = new HashMap<>();
        plan.guidelines().forEach(guideline -> found.put(guideline.id().toString(), new TreeSet<>()));
        new Validator(plan, RuleBook.load())
                .validate(new Reconciliation(plan).reconcile(List.of(read.submission()), List.of())).list().stream()
                        .filter(finding -> rules.contains(finding.rule().value()))
                        .filter(finding -> finding.guideline().isPresent())
                        .forEach(finding -> found.computeIfAbsent(
                                        finding.guideline().orElseThrow().toString(), id -> new TreeSet<>())
                                .add(MESSAGES.of("rule." + finding.rule() + ".short")));
        return found;
    }

    private Map<String, Set<String>> form(byte[] workbook) throws IOException {
        Map<String, Set<String>> said = new HashMap<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = opened.getSheet(FormLayout.SHEET);
            for (int i = FormLayout.HEADER_ROW; i <= sheet.getLastRowNum(); i++) {
                XSSFRow row = sheet.getRow(i);
                XSSFCell id = row.getCell(0);
                if (id != null && GuidelineId.parse(id.getStringCellValue()).isPresent()) {
                    String text = row.getCell(FormColumns.of(plan).check() - 1).getStringCellValue();
                    Set<String> faults = new TreeSet<>(text.lines()
                            .map(line -> line.replaceFirst("^• ", ""))
                            .toList());
                    faults.remove(MESSAGES.of("form.row-complete"));
                    said.put(id.getStringCellValue(), faults);
                }
            }
        }
        return said;
    }

    private void assertAgree(Map<String, Set<String>> form, Map<String, Set<String>> checker) {
        assertThat(form).hasSize(ROWS);
        List<String> different = new ArrayList<>();
        checker.forEach((id, rules) -> {
            if (!rules.equals(form.get(id))) {
                different.add(meant.get(id) + ": form " + form.get(id) + ", checker " + rules);
            }
        });
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "aaa")
    void by_poi(String demands) throws IOException {
        plan = asking(demands);
        byte[] filled = filled();
        assertAgree(form(filled), checker(filled));
    }

    /** Each field in each way beside the others in each; in a build three of them. */
    static Stream<String> demands() {
        Stream<String> each = Stream.of("n", "w", "o", "a")
                .flatMap(one -> Stream.of("a", "w", "o", "n").map(two -> one + two))
                .flatMap(two -> Stream.of("o", "w", "a", "n").map(three -> two + three));
        return Stream.concat(Stream.of("ooo", "nnn", "ano", "wow"), each)
                .distinct()
                .limit(Integer.getInteger("form.demands", 3));
    }

    @Tag("slow")
    @Tag("heavy")
    @ParameterizedTest
    @MethodSource("demands")
    void by_poi_asked_otherwise(String demands) throws IOException {
        by_poi(demands);
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void by_libreoffice(@TempDir Path folder) throws IOException {
        byte[] filled = filled();
        byte[] calculated = LibreOffice.saved(filled, "xlsx", folder);
        assertThat(calculated).isNotEqualTo(filled);
        assertAgree(form(calculated), checker(filled));
        assertThat(progress(calculated)).isEqualTo(progress(filled)).contains("กรอกครบ");
    }

    private String progress(byte[] workbook) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Cell cell = opened.getSheet(FormLayout.SHEET)
                    .getRow(FormLayout.HEADER_ROW - 2)
                    .getCell(FormColumns.of(plan).position(FormColumn.GUIDELINE) - 1);
            return cell.getStringCellValue();
        }
    }

    @Test
    void a_form_of_ten_guidelines_is_under_40_kilobytes() {
        Plan example = org.prongsai.example.ExampleRound.plan();
        assertThat(new FormWriter(example, MESSAGES).write(example.divisions().get(7)).length)
                .isLessThan(40_000);
    }
}
