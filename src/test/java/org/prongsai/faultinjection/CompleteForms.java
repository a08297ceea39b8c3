package org.prongsai.faultinjection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/**
 * A round's forms filled in by officials in a hurry, who mend what the form tells them until it says that all is complete:
 * what is still wrong then, the form did not say.
 */
public final class CompleteForms {
    private static final Messages THAI = new Messages(Language.TH);
    private static final int ROWS = 40;
    /** So often a row is filled in anew before the official does it properly. */
    private static final int TRIES = 4;

    private final RandomRound round;
    private final LikelyRow likely;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private CompleteForms(RandomRound round, int seed) {
        this.round = round;
        this.likely = new LikelyRow(round, new SeededRandom(seed * 31L));
        for (Division division : round.plan().divisions()) {
            files.put(division.name() + ".xlsx", complete(division));
        }
    }

    /** The seed's round, or the next small one. */
    public static CompleteForms of(int seed) {
        for (int next = 2_000_000 + seed * 1000; ; next++) {
            RandomRound round = new RandomRound(next);
            int size = round.plan().divisions().stream()
                    .mapToInt(division -> round.rows(division).size())
                    .sum();
            if (size <= ROWS) {
                return new CompleteForms(round, next);
            }
        }
    }

    public Plan plan() {
        return round.plan();
    }

    /** The forms, by file name. */
    public Map<String, byte[]> files() {
        return files;
    }

    private byte[] complete(Division division) {
        Map<GuidelineId, Row> good = round.rows(division);
        Map<GuidelineId, Row> rows = new LinkedHashMap<>();
        byte[] blank = new FormWriter(round.plan(), THAI).write(division);
        for (int tries = 0; ; tries++) {
            FilledForm form = new FilledForm(blank);
            for (Guideline guideline : round.plan().guidelinesOf(division)) {
                Row proper = Objects.requireNonNull(good.get(guideline.id()));
                boolean hasty = tries < TRIES;
                Row row = rows.computeIfAbsent(guideline.id(), id -> hasty ? likely.next(guideline, proper) : proper);
                fill(form, guideline.id().toString(), row);
            }
            byte[] saved = form.save();
            rows.keySet().removeIf(id -> !isComplete(form, id));
            if (says(form, FormLayout.HEADER_ROW - 1).equals(THAI.of("form.all-complete"))) {
                return saved;
            }
            if (tries > TRIES) {
                throw new IllegalStateException("a form filled in properly is not complete: " + good);
            }
        }
    }

    private static void fill(FilledForm form, String id, Row row) {
        put(form, id, FormColumn.STATUS, row.status());
        put(form, id, FormColumn.DETAILS, row.details());
        put(form, id, FormColumn.EVIDENCE, row.evidence());
        put(form, id, FormColumn.COMPLETED_ON, row.date());
        if (row.date().isEmpty()) {
            row.day().ifPresent(day -> form.fillDate(id, day));
        }
    }

    /** A number where it begins with {@code #}: what a program makes of digits that are typed. */
    private static void put(FilledForm form, String id, FormColumn column, String typed) {
        if (typed.matches("#[0-9.]+")) {
            form.cell(id, column).setCellValue(Double.parseDouble(typed.substring(1)));
        } else {
            form.fill(id, column, typed);
        }
    }

    private static boolean isComplete(FilledForm form, GuidelineId id) {
        return form.cell(id.toString(), FormColumn.STATUS)
                .getRow()
                .getCell(BuiltInColumns.FORM.check() - 1)
                .getStringCellValue()
                .equals(THAI.of("form.row-complete"));
    }

    /** The cell that leads to the next open row, or says that there is none. */
    private static String says(FilledForm form, int row) {
        XSSFSheet sheet = form.workbook().getSheet(FormLayout.SHEET);
        return sheet.getRow(row - 1)
                .getCell(BuiltInColumns.FORM.position(FormColumn.STATUS) - 1)
                .getStringCellValue();
    }
}
