package org.prongsai.thai.dates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.prongsai.Answers;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;

/** A form with a guideline for each {@link DateWay}, and one more for a date cell in ISO 8601. */
final class DateForm {
    private DateForm() {}

    static Plan plan() {
        List<Guideline> guidelines = new ArrayList<>();
        for (int number = 1; number <= DateWay.values().length + 1; number++) {
            guidelines.add(new Guideline(
                    new GuidelineId(1, number),
                    "ให้จัดทำรายงานเรื่องที่ " + number + " ให้แล้วเสร็จ",
                    new Responsible.Every()));
        }
        Plan small = Answers.plan();
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                List.of(new Goal(1, "งานแล้วเสร็จตามเวลาที่กำหนดไว้")),
                guidelines,
                List.of(division()),
                List.of(),
                List.of());
    }

    private static Division division() {
        return new Division(Answers.A, "กองช่าง", Optional.empty());
    }

    static byte[] since(boolean date1904) {
        FilledForm form = new FilledForm(new FormWriter(plan(), new Messages(Language.TH)).write(division()));
        form.workbook().getCTWorkbook().getWorkbookPr().setDate1904(date1904);
        int number = 0;
        for (DateWay way : DateWay.values()) {
            number++;
            XSSFCell cell = form.cell("1." + number, FormColumn.COMPLETED_ON);
            CellStyle style = form.workbook().createCellStyle();
            style.setDataFormat(form.workbook().createDataFormat().getFormat(way.format()));
            cell.setCellStyle(style);
            if (way.text().isEmpty()) {
                cell.setCellValue(way.number());
            } else {
                cell.setCellValue(way.text());
            }
        }
        LocalDate placeholder = LocalDate.of(2020, 2, 2);
        form.fillDate("1." + (DateWay.values().length + 1), placeholder);
        long serial = placeholder.toEpochDay()
                - LocalDate.of(date1904 ? 1904 : 1899, date1904 ? 1 : 12, date1904 ? 1 : 30)
                        .toEpochDay();
        return withIsoCell(form.save(), serial);
    }

    /** Puts an ISO date where the placeholder's number stands: no spreadsheet library of ours writes such a cell. */
    private static byte[] withIsoCell(byte[] form, long serial) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(form));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("xl/worksheets/sheet1.xml") ? iso(part, serial) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] iso(byte[] sheet, long serial) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        String changed = xml.replaceFirst(
                "(<c r=\"F[0-9]+\"[^>]*?)( t=\"n\")?><v>" + serial + "(?:\\.0)?</v>",
                "$1 t=\"d\"><v>" + DateWay.DAY + "T00:00:00</v>");
        if (changed.equals(xml)) {
            throw new IllegalStateException("no cell holds " + serial);
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
