package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Answers;
import org.prongsai.LibreOffice;
import org.prongsai.PlanVariant;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.InputFile;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** Ways of filling in columns of a plan's own: each is what was meant, or is asked about, whatever program saved it. */
final class TypedColumnsTest {
    private static final String ASKED = "";

    /** What is typed or put into a cell, by which format, and what is meant; nothing where only a question will do. */
    private record Way(FieldType type, Object put, String format, String meant) {}

    private static final List<Way> WAYS = ways();

    private static void text(List<Way> ways, FieldType type, String typed, String meant) {
        ways.add(new Way(type, typed, "@", meant));
    }

    private static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String thousand : List.of(
                "1234.50",
                "1,234.50",
                "๑,๒๓๔.๕๐",
                "๑๒๓๔.๕๐",
                "1,234.50 บาท",
                "1,234.50บาท",
                "฿1,234.50",
                "1,234.5",
                " 1,234.50 ",
                "\u00A01,234.50\u00A0",
                "1,234.50\u200B",
                "1,234.50 THB",
                "1234.50 Baht",
                "01234.50",
                "๑,๒๓๔.๕๐ บาทถ้วน")) {
            text(ways, FieldType.MONEY, thousand, "1234.5");
        }
        text(ways, FieldType.MONEY, "500.-", "500");
        text(ways, FieldType.MONEY, "1,500.- บาท", "1500");
        text(ways, FieldType.MONEY, "0", "0");
        text(ways, FieldType.MONEY, "-", "-");
        text(ways, FieldType.MONEY, "ไม่มี", "ไม่มี");
        for (String asked : List.of(
                "1.234,50",
                "1,23,4",
                "12,34.5",
                "(1,234.50)",
                "1.2345E+05",
                "1.2 ล้าน",
                "500-600",
                "500 600",
                "5 คน",
                "ประมาณ 500",
                "1234.505",
                "1/2",
                "50%",
                "TRUE",
                "=1+1",
                "หนึ่งพัน",
                "1 234",
                "1,234.50.50",
                "--5",
                "#N/A",
                "1'234.50",
                "1234567890123456",
                "5 000 บาท")) {
            text(ways, FieldType.MONEY, asked, ASKED);
        }
        ways.add(new Way(FieldType.MONEY, 1234.5, "General", "1234.5"));
        ways.add(new Way(FieldType.MONEY, 1234.5, "#,##0.00", "1234.5"));
        ways.add(new Way(FieldType.MONEY, 0.5, "0%", ASKED));
        ways.add(new Way(FieldType.MONEY, 44228.0, "d/m/yyyy", ASKED));
        ways.add(new Way(FieldType.MONEY, 0.5, "h:mm", ASKED));
        ways.add(new Way(FieldType.MONEY, true, "General", ASKED));
        ways.add(new Way(FieldType.MONEY, -5.0, "General", ASKED));
        text(ways, FieldType.INTEGER, "๑๒", "12");
        text(ways, FieldType.INTEGER, "12 คน", "12");
        text(ways, FieldType.INTEGER, "12 ราย", ASKED);
        text(ways, FieldType.INTEGER, "12.5", ASKED);
        text(ways, FieldType.INTEGER, "12.0", "12");
        text(ways, FieldType.INTEGER, "12-", ASKED);
        text(ways, FieldType.INTEGER, "10.000", ASKED);
        text(ways, FieldType.MONEY, "150.000", ASKED);
        text(ways, FieldType.MONEY, "2.500 บาท", ASKED);
        text(ways, FieldType.MONEY, "100-", ASKED);
        text(ways, FieldType.NUMBER, "10.000", "10");
        ways.add(new Way(FieldType.PERCENT, 1.0, "0%", "100"));
        ways.add(new Way(FieldType.DATE, 44_256.0, "mmm-yy", ASKED));
        ways.add(new Way(FieldType.DATE, 44_286.0, "mmm-yy", "2021-03-31"));
        ways.add(new Way(FieldType.DATE, 44_256.0, "dddd", ASKED));
        ways.add(new Way(FieldType.DATE, 44_256.0, "ddd d mmm yy", "2021-03-01"));
        text(ways, FieldType.INTEGER, "-", "-");
        text(ways, FieldType.PERCENT, "1", ASKED);
        text(ways, FieldType.PERCENT, "1%", "1");
        text(ways, FieldType.PERCENT, "50", "50");
        text(ways, FieldType.PERCENT, "50%", "50");
        text(ways, FieldType.PERCENT, "50 %", "50");
        text(ways, FieldType.PERCENT, "ร้อยละ ๕๐", "50");
        text(ways, FieldType.PERCENT, "50 เปอร์เซ็นต์", "50");
        text(ways, FieldType.PERCENT, "0.5", ASKED);
        text(ways, FieldType.PERCENT, "0.5%", "0.5");
        text(ways, FieldType.PERCENT, "1/2", ASKED);
        text(ways, FieldType.PERCENT, "120", ASKED);
        text(ways, FieldType.PERCENT, "ครึ่งหนึ่ง", ASKED);
        ways.add(new Way(FieldType.PERCENT, 0.5, "0%", "50"));
        ways.add(new Way(FieldType.PERCENT, 0.5, "General", ASKED));
        ways.add(new Way(FieldType.PERCENT, 19.0, "0%", ASKED));
        text(ways, FieldType.DATE, "31/3/2564", "2021-03-31");
        text(ways, FieldType.DATE, "๓๑ มีนาคม ๒๕๖๔", "2021-03-31");
        text(ways, FieldType.DATE, "31-3-2564", "2021-03-31");
        text(ways, FieldType.DATE, "31/3/64", ASKED);
        text(ways, FieldType.DATE, "สิ้นเดือน", ASKED);
        ways.add(new Way(FieldType.DATE, 44286.0, "d/m/yyyy", "2021-03-31"));
        ways.add(new Way(FieldType.DATE, 44256.0, "mmm-yy", ASKED));
        text(ways, FieldType.CHOICE, "ปานกลาง", "ปานกลาง");
        text(ways, FieldType.CHOICE, " ปานกลาง ", "ปานกลาง");
        text(ways, FieldType.CHOICE, "ปาน\u200Bกลาง", "ปานกลาง");
        text(ways, FieldType.CHOICE, "ปานกลง", ASKED);
        text(ways, FieldType.CHOICE, "ต่ำ/สูง", ASKED);
        text(ways, FieldType.CHOICE, "ต่ำ; สูง", ASKED);
        text(ways, FieldType.CHOICES, "สูง; ต่ำ", "ต่ำ; สูง");
        text(ways, FieldType.CHOICES, "ต่ำ\nสูง", "ต่ำ; สูง");
        text(ways, FieldType.CHOICES, "ต่ำ, สูง", ASKED);
        text(ways, FieldType.CHOICES, "ต่ำ และ สูง", ASKED);
        text(ways, FieldType.YES_NO, "มี", "ใช่");
        text(ways, FieldType.YES_NO, "ไม่มี", "ไม่ใช่");
        text(ways, FieldType.YES_NO, "✓", "ใช่");
        text(ways, FieldType.YES_NO, "y", "ใช่");
        text(ways, FieldType.YES_NO, "อาจจะ", ASKED);
        text(ways, FieldType.YES_NO, "/", ASKED);
        ways.add(new Way(FieldType.YES_NO, false, "General", "ไม่ใช่"));
        text(ways, FieldType.LINK, "https://a.example/1", "https://a.example/1");
        text(ways, FieldType.LINK, "www.a.example/1", "http://www.a.example/1");
        text(ways, FieldType.LINK, "เว็บเทศบาล", ASKED);
        text(ways, FieldType.LINK, "a.example", ASKED);
        text(ways, FieldType.LINK, "https://a.example:8443/(1)", "https://a.example:8443/(1)");
        text(
                ways,
                FieldType.LINK,
                "https://a.example/?u=https://b.example/",
                "https://a.example/?u=https://b.example/");
        for (String asked : List.of(
                "https://a.example/1.",
                "https://a.example/1)",
                "https://a.example/1,https://b.example/2",
                "https://https://a.example/1")) {
            text(ways, FieldType.LINK, asked, ASKED);
        }
        return List.copyOf(ways);
    }

    private static FieldKey key(FieldType type) {
        return new FieldKey("own_" + type.name().toLowerCase(Locale.ROOT));
    }

    private static final Plan PLAN = plan();
    private static final byte[] FILLED = filled();

    private static Plan plan() {
        List<FieldSpec> columns = WAYS.stream()
                .map(Way::type)
                .distinct()
                .map(type -> new FieldSpec(key(type), type, column(type)))
                .toList();
        Plan plain = Answers.plan(WAYS.size());
        return PlanVariant.asking(plain, plain.fields().with(columns));
    }

    private static OwnColumn column(FieldType type) {
        List<Choice> choices = type == FieldType.YES_NO
                ? List.of(ChoiceWords.YES, ChoiceWords.NO)
                : type.isSelection()
                        ? List.of(new Choice("ต่ำ", "ต่ำ"), new Choice("ปานกลาง", "ปานกลาง"), new Choice("สูง", "สูง"))
                        : List.of();
        return new OwnColumn(
                "ช่อง " + type,
                OwnColumn.FilledBy.DIVISION,
                choices,
                new OwnColumn.Need.Never(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                ColumnSummary.LISTED,
                type == FieldType.INTEGER ? "คน" : "",
                "",
                "",
                true,
                "");
    }

    private static byte[] filled() {
        FilledForm form = new FilledForm(new FormWriter(PLAN, new Messages(Language.TH).in(PLAN.words()))
                .write(PLAN.divisions().get(0)));
        for (int i = 0; i < WAYS.size(); i++) {
            String id = PLAN.guidelines().get(i).id().toString();
            form.fill(id, FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน")
                    .fill(id, FormColumn.DETAILS, "จัดทำและเผยแพร่คู่มือเรื่องที่ " + id + " ครบทุกหน่วยแล้ว");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form.save()))) {
            put(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet(FormLayout.SHEET);
        FormColumns columns = FormColumns.of(PLAN);
        Map<String, Integer> rows = new LinkedHashMap<>();
        sheet.forEach(row -> {
            Cell id = row.getCell(columns.position(FormColumn.GUIDELINE_ID) - 1);
            if (id != null && row.getRowNum() >= FormLayout.HEADER_ROW) {
                rows.put(id.toString(), row.getRowNum());
            }
        });
        Map<String, CellStyle> styles = new LinkedHashMap<>();
        for (int i = 0; i < WAYS.size(); i++) {
            Way way = WAYS.get(i);
            String id = PLAN.guidelines().get(i).id().toString();
            Cell cell = sheet.getRow(rows.getOrDefault(id, 0))
                    .getCell(columns.position(new FormColumn(key(way.type()))) - 1);
            cell.setCellStyle(styles.computeIfAbsent(way.format(), format -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                return style;
            }));
            if (way.put() instanceof Double number) {
                cell.setCellValue(number);
            } else if (way.put() instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else {
                cell.setCellValue((String) way.put());
            }
        }
    }

    private static List<String> silentlyWrong(byte[] content, String name) {
        InputFile file = new InputFile(name, Sha256.of(content));
        Submission submission = ((FormReading.Read) new FormReader(PLAN).read(file, content)).submission();
        Set<String> told = new HashSet<>();
        new Validator(PLAN, RuleBook.load())
                .validate(new Reconciliation(PLAN).reconcile(List.of(submission), List.of()))
                .list()
                .forEach(finding -> finding.cell().ifPresent(cell -> told.add(cell.address())));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < WAYS.size(); i++) {
            Way way = WAYS.get(i);
            Answer answer = submission.answer(PLAN.guidelines().get(i).id()).orElseThrow();
            Entry entry = answer.entry(key(way.type())).orElseThrow();
            boolean asked = told.contains(entry.cell().address());
            if (!asked && (way.meant().equals(ASKED) || !counts(entry.value()).equals(Optional.of(way.meant())))) {
                wrong.add(way + " is " + entry.value());
            }
        }
        return wrong;
    }

    /** What an answer is in figures and documents; empty when it is in none. */
    private static Optional<String> counts(FieldValue value) {
        return value.isUnclear() ? Optional.empty() : Optional.of(value.counts());
    }

    @Test
    void a_value_is_the_one_that_was_meant_or_a_question() throws IOException {
        assertThat(WAYS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(silentlyWrong(FILLED, "a.xlsx")).isEmpty();
    }

    @Test
    void most_of_what_is_clear_to_a_person_is_read() throws IOException {
        byte[] content = FILLED;
        InputFile file = new InputFile("a.xlsx", Sha256.of(content));
        Submission submission = ((FormReading.Read) new FormReader(PLAN).read(file, content)).submission();
        List<String> notRead = new ArrayList<>();
        for (int i = 0; i < WAYS.size(); i++) {
            Way way = WAYS.get(i);
            FieldValue value = submission
                    .answer(PLAN.guidelines().get(i).id())
                    .flatMap(answer -> answer.entry(key(way.type())))
                    .map(Entry::value)
                    .orElseThrow();
            if (!way.meant().equals(ASKED) && !counts(value).equals(Optional.of(way.meant()))) {
                notRead.add(way + " is " + value);
            }
        }
        assertThat(notRead).isEmpty();
    }

    @Tag("slow")
    @Tag("external")
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls", "csv"})
    void the_same_as_libreoffice_saves_it(String format, @TempDir Path folder) throws IOException {
        assertThat(silentlyWrong(LibreOffice.saved(FILLED, format, folder), "a." + format))
                .isEmpty();
    }
}
