package org.prongsai.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.Field;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldText;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Submission;
import org.prongsai.sheet.write.CellText;
import org.prongsai.sheet.write.FormulaValues;
import org.prongsai.sheet.write.PoiParts;
import org.prongsai.thai.ThaiDates;

/**
 * A fresh form with a division's answers typed in as they were written, for a submission whose own file can't be given
 * back with marks in it (.csv, .ods, .xls). Rows that do not count stand below the table; what stood beside it is not
 * in it.
 */
public final class FormPrefiller {
    /** As a program writes the number of a cell, which may have more digits than can be seen. */
    private static final Pattern NUMBER_CELL = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?(E[+-]?[0-9]{1,3})?");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private final Plan plan;
    private final Messages messages;
    private final FormWriter writer;
    private final FormColumns columns;

    public FormPrefiller(Plan plan, Messages messages, FormBase base) {
        this.plan = plan;
        this.columns = FormColumns.of(plan);
        this.messages = messages;
        this.writer = new FormWriter(plan, messages, base);
    }

    public PrefilledForm refill(Submission submission) {
        byte[] fresh = writer.write(plan.division(submission.division()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(fresh))) {
            Map<GuidelineId, Integer> rows = rows(workbook.getSheet(FormLayout.SHEET));
            Map<CellRef, CellRef> moved = new HashMap<>();
            for (Answer answer : submission.answers()) {
                Integer row = rows.get(answer.guideline());
                if (row != null) {
                    fill(workbook.getSheet(FormLayout.SHEET).getRow(row - 1), answer);
                    moved.putAll(moved(answer, row));
                }
            }
            moved.putAll(
                    new KeptRows(workbook.getSheet(FormLayout.SHEET), columns.position(FormColumn.GUIDELINE), messages)
                            .write(submission.unmatched()));
            saved(workbook, submission);
            FormulaValues.write(workbook);
            return new PrefilledForm(PoiParts.zipped(workbook), columns, rows, moved);
        } catch (IOException e) {
            throw new IllegalStateException("what was just written can't be unreadable", e);
        }
    }

    private Map<GuidelineId, Integer> rows(XSSFSheet sheet) {
        Map<GuidelineId, Integer> rows = new HashMap<>();
        for (int i = FormLayout.HEADER_ROW; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            XSSFCell id = row == null ? null : row.getCell(columns.position(FormColumn.GUIDELINE_ID) - 1);
            if (id != null) {
                int number = i + 1;
                GuidelineId.parse(id.toString()).ifPresent(guideline -> rows.put(guideline, number));
            }
        }
        return rows;
    }

    private void fill(XSSFRow row, Answer answer) {
        for (Entry entry : answer.entries()) {
            XSSFCell cell = row.getCell(position(entry.field()) - 1);
            if (entry.value() instanceof Completion.On on) {
                write(cell, written(on));
            } else if (entry.value() instanceof FieldText text) {
                write(cell, text);
            } else if (entry.value() instanceof Quantity.Amount amount) {
                write(cell, written(amount));
            } else {
                write(cell, entry.value().asWritten());
            }
        }
    }

    /** What a number cell held as the number that it counts as, a text as it was typed. */
    private static String written(Quantity.Amount amount) {
        return NUMBER_CELL.matcher(amount.asWritten()).matches()
                        && (!NUMBER.matcher(amount.asWritten()).matches()
                                || new BigDecimal(amount.asWritten()).compareTo(amount.value()) != 0)
                ? amount.value().toPlainString()
                : amount.asWritten();
    }

    /** A date cell's day as the form advises to write it, a text as it was typed. */
    private static String written(Completion.On on) {
        return NUMBER.matcher(on.asWritten()).matches() ? ThaiDates.inFigures(on.date()) : on.asWritten();
    }

    private int position(FieldSpec field) {
        return columns.position(new FormColumn(field.key()));
    }

    /** A number is typed as a number again: that it is one may be what is to be mended. */
    private static void write(XSSFCell cell, FieldText field) {
        if (field.kind() == Field.Kind.NUMBER
                && NUMBER.matcher(field.asWritten()).matches()) {
            cell.setCellValue(Double.parseDouble(field.asWritten()));
        } else {
            write(cell, field.asWritten());
        }
    }

    private static void write(XSSFCell cell, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text));
        }
    }

    private Map<CellRef, CellRef> moved(Answer answer, int row) {
        Map<CellRef, CellRef> moved = new HashMap<>();
        moved.put(answer.asked().cell(), ref(row, columns.position(FormColumn.GUIDELINE)));
        answer.entries().forEach(entry -> moved.put(entry.cell(), ref(row, position(entry.field()))));
        return moved;
    }

    static CellRef ref(int row, int column) {
        return new CellRef(FormLayout.SHEET, row, column);
    }

    /** By when a form was saved the reader decides which one is the latest: this one is as old as what it was made of. */
    private static void saved(XSSFWorkbook workbook, Submission submission) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        if (!submission.savedBy().isEmpty()) {
            properties.setLastModifiedByUser(submission.savedBy());
        }
        if (submission.savedAt() instanceof SavedTime.Zoned time) {
            properties.setModified(Optional.of(Date.from(time.at())));
        }
    }
}
