package org.prongsai.read.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.round.ReadyPlan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Language;

/** The plan's sheets, rows and columns as a catalogue for readers, {@code docs/PLAN.md}; its examples are one plan. */
final class PlanCatalogue {
    static final Path FILE = Path.of("docs", "PLAN.md");
    static final String REFRESH = "run `mvn -q -Dquick test-compile exec:java -Dexec.classpathScope=test"
            + " -Dexec.mainClass=org.prongsai.read.plan.PlanCatalogue` to refresh";

    private static final Messages THAI = new Messages(Language.TH);
    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Map<String, List<String>> what = new TreeMap<>();
    private final Map<PlanSheet, List<List<String>>> examples = new EnumMap<>(PlanSheet.class);

    PlanCatalogue() {
        resource("what.tsv")
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .forEach(row -> what.put(row.get(0), row.subList(1, 3)));
        PlanSheet sheet = PlanSheet.ROUND;
        for (String line :
                resource("examples.txt").lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith("[")) {
                sheet = PlanSheet.valueOf(line.substring(1, line.length() - 1));
            } else {
                examples.computeIfAbsent(sheet, key -> new ArrayList<>()).add(cells(sheet, line));
            }
        }
    }

    private static List<String> cells(PlanSheet sheet, String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        if (sheet == PlanSheet.ROUND) {
            cells.set(0, PlanItem.valueOf(cells.get(0)).label(THAI));
        }
        return cells;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PlanCatalogue.class.getResourceAsStream("/plan/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, new PlanCatalogue().text(), StandardCharsets.UTF_8);
    }

    /** What is explained that is no sheet, row or column. */
    List<String> strangers() {
        List<String> names = new ArrayList<>(what.keySet());
        for (Enum<?>[] known : List.of(PlanSheet.values(), PlanItem.values(), PlanColumn.values())) {
            for (Enum<?> one : known) {
                names.remove(one.name());
            }
        }
        return names;
    }

    /** The examples as the plan that they are, without the sheets left out. */
    byte[] plan(List<PlanSheet> leftOut) {
        try (WorkbookWriter book = new WorkbookWriter("แผน", "ฝ่ายเลขานุการ", LocalDate.of(2020, 10, 1))) {
            for (PlanSheet sheet : PlanSheet.values()) {
                if (!leftOut.contains(sheet)) {
                    SheetWriter writer = book.page(
                            sheet.label(THAI),
                            sheet.columns().stream().mapToInt(column -> 20).toArray());
                    writer.row(
                            CellLook.HEADER,
                            sheet.columns().stream()
                                    .map(column -> column.label(THAI))
                                    .toList());
                    example(sheet).forEach(row -> writer.row(CellLook.TEXT, row));
                }
            }
            return book.toBytes();
        }
    }

    private static String readyPlans() {
        StringBuilder text = new StringBuilder("""

                ## แผนสำเร็จรูป (ready plans)

                `prongsai init DIR --plan NAME` เริ่มรอบด้วยแผนเหล่านี้ แต่ละแผนเป็นสมุดงานธรรมดา แก้ให้เป็นของหน่วยงานได้ทุกช่อง
                รายการของปีใหม่ คือสำเนาของแผนปีก่อนที่เปลี่ยนแถวในแผ่นแนวปฏิบัติ ปีงบประมาณ และวันที่ (`init --from` เลื่อนวันให้)

                A round begins with one of these by `prongsai init DIR --plan NAME`. Each is a workbook like any other, to be
                changed in every cell. A new year's list is a copy of the last with other rows on the sheet of guidelines, another
                fiscal year and other days (`init --from` moves them on).

                | NAME | | |
                |---|---|---|
                """);
        for (ReadyPlan plan : ReadyPlan.values()) {
            text.append("| `").append(plan.word()).append("` | ");
            text.append(THAI.of(plan.sentence()))
                    .append(" | ")
                    .append(ENGLISH.of(plan.sentence()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private List<List<String>> example(PlanSheet sheet) {
        return Objects.requireNonNull(examples.get(sheet), sheet.name());
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                # แผน (plan)

                ทุกแผ่น ทุกรายการ และทุกคอลัมน์ของ `input/plan.xlsx` ชื่อไทยหรืออังกฤษใช้ได้เท่ากัน จะย้ายแถวหรือคอลัมน์ก็ได้
                สิ่งที่กรอกผิดจะแจ้งทั้งหมดในครั้งเดียว พร้อมแผ่นและช่อง คอลัมน์หรือรายการที่ไม่รู้จักถือว่าผิด ยกเว้นที่ชื่อ หมายเหตุ หรือขึ้นต้นด้วย `_`
                แผ่นที่ไม่รู้จักจะแจ้งเตือนหนึ่งบรรทัด ตัวอย่างทั้งหมดในหน้านี้รวมกันเป็นแผนที่ใช้ได้จริง

                Every sheet, line and column of `input/plan.xlsx`. Thai and English names serve alike, rows and columns may be
                moved. Mistakes are told all at once, each with sheet and cell. A column or line that nobody knows is a mistake,
                unless it is called Notes or begins with `_`; an unknown sheet is told of in one line. The examples of this page
                are one plan that can be read.
                """);
        text.append(readyPlans());
        for (PlanSheet sheet : PlanSheet.values()) {
            text.append("\n## ").append(name(sheet)).append("\n\n");
            text.append(sheet.required() ? "ต้องมี (must be there). " : "ไม่มีก็ได้ (may be left out). ");
            text.append(said(sheet, 0)).append(". ").append(said(sheet, 1)).append(".\n\n");
            text.append(sheet == PlanSheet.ROUND ? items() : columns(sheet));
        }
        return text.toString();
    }

    private String items() {
        StringBuilder table = new StringBuilder("| รายการ | line | | ตัวอย่าง (example) | |\n|---|---|---|---|---|\n");
        for (PlanItem item : PlanItem.values()) {
            String example = example(PlanSheet.ROUND).stream()
                    .filter(row -> row.get(0).equals(item.label(THAI)))
                    .map(row -> row.get(1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no example of " + item));
            row(table, item, item.required(), example);
        }
        return table.toString();
    }

    private String columns(PlanSheet sheet) {
        StringBuilder table =
                new StringBuilder("| คอลัมน์ | column | | ตัวอย่าง (example) | |\n|---|---|---|---|---|\n");
        for (PlanColumn column : sheet.columns()) {
            int index = sheet.columns().indexOf(column);
            String example = example(sheet).stream()
                    .map(row -> row.get(index))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no example of " + column));
            row(table, column, column.required(), example);
        }
        table.append('\n').append("```\n");
        example(sheet)
                .forEach(row -> table.append(String.join(" | ", row).strip()).append('\n'));
        return table.append("```\n").toString();
    }

    private <L extends Enum<L> & Labelled> void row(StringBuilder table, L one, boolean required, String example) {
        table.append("| ")
                .append(one.label(THAI))
                .append(" | ")
                .append(one.label(ENGLISH))
                .append(" | ")
                .append(required ? "ต้องมี" : "")
                .append(" | ")
                .append(example)
                .append(" | ")
                .append(said(one, 0))
                .append(". ")
                .append(said(one, 1))
                .append(". |\n");
    }

    private static String name(Labelled one) {
        return one.label(THAI) + " [" + one.label(ENGLISH) + "]";
    }

    private String said(Enum<?> one, int language) {
        return Objects.requireNonNull(what.get(one.name()), one.name()).get(language);
    }
}
