package org.prongsai.oracle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/**
 * What came of a division: its form, an earlier one that it replaces, one that nobody can open, or nothing.
 *
 * @param earlier what an earlier form says; empty where there is none
 */
record SentTotals(Fate fate, Map<GuidelineId, Row> rows, Map<GuidelineId, Row> earlier) {
    enum Fate {
        CAME,
        REFUSED,
        MISSING
    }

    /** What is typed as a row's status. */
    enum Said {
        ACHIEVED("บรรลุเป้าหมาย"),
        IN_PROGRESS("อยู่ระหว่างดำเนินงาน"),
        NOT_STARTED("ยังไม่ดำเนินงาน"),
        NOTHING("ไม่มีผลการดำเนินงานในรอบนี้"),
        NOT_LISTED("ทำแล้วบางส่วนกระมัง"),
        /** Nothing, in a row in which something else is filled in. */
        BLANK(""),
        /** Nothing is in the row at all. */
        GONE("");

        private final String typed;

        Said(String typed) {
            this.typed = typed;
        }
    }

    /** A row of a form. */
    record Row(Said status, Map<FieldKey, TypedCell> cells) {}

    static SentTotals any(Plan plan, Division division, Random random, boolean silent) {
        int dice = random.nextInt(12);
        Fate fate = silent || dice == 0 ? Fate.MISSING : dice == 1 ? Fate.REFUSED : Fate.CAME;
        Map<GuidelineId, Row> earlier = dice == 2 ? rows(plan, division, random) : Map.of();
        return new SentTotals(fate, rows(plan, division, random), earlier);
    }

    private static Map<GuidelineId, Row> rows(Plan plan, Division division, Random random) {
        Map<GuidelineId, Row> rows = new LinkedHashMap<>();
        for (Guideline guideline : plan.guidelinesOf(division)) {
            int dice = random.nextInt(14);
            Said said = dice < Said.values().length ? Said.values()[dice] : Said.values()[dice % 3];
            Map<FieldKey, TypedCell> cells = new HashMap<>();
            for (FieldSpec column : plan.fields().own()) {
                if (!column.isGiven()) {
                    cells.put(column.key(), cell(column, said, random));
                }
            }
            rows.put(guideline.id(), new Row(said, cells));
        }
        return rows;
    }

    private static TypedCell cell(FieldSpec column, Said said, Random random) {
        return switch (said) {
            case GONE -> TypedCell.BLANK;
            case NOTHING -> random.nextInt(3) == 0 ? TypedCell.value(column.type(), random) : TypedCell.BLANK;
            default -> TypedCell.any(column.type(), random);
        };
    }

    Map<String, byte[]> files(Plan plan, Division division) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (fate == Fate.MISSING) {
            return files;
        }
        byte[] form = new FormWriter(plan, new Messages(Language.TH).during(plan)).write(division);
        byte[] last = filled(form, plan, rows, 1);
        files.put(division.code() + ".xlsx", fate == Fate.REFUSED ? Arrays.copyOf(last, last.length / 2) : last);
        if (!earlier.isEmpty()) {
            files.put(division.code() + "-first.xlsx", filled(form, plan, earlier, 0));
        }
        return files;
    }

    private static byte[] filled(byte[] form, Plan plan, Map<GuidelineId, Row> rows, int day) {
        FilledForm filled = new FilledForm(form, FormColumns.of(plan));
        rows.forEach((guideline, row) -> {
            String id = guideline.toString();
            filled.fill(id, FormColumn.STATUS, row.status().typed);
            if (row.status() != Said.GONE) {
                filled.fill(
                        id,
                        FormColumn.DETAILS,
                        "จัดประชุมชี้แจงเจ้าหน้าที่ครั้งที่ "
                                + plan.organisation().name() + id);
            }
            row.cells().forEach((key, cell) -> filled.fill(id, new FormColumn(key), cell.typed()));
        });
        return filled.savedBy("เจ้าหน้าที่", Optional.of(TotalsRound.FIRST_SAVED.plusSeconds(day * 86_400L)))
                .unevaluated();
    }

    /** What a cell counts as; empty where nobody waits for it. */
    List<TypedCell> counted(FieldSpec column, GuidelineId guideline, Expectation need) {
        Row row = Objects.requireNonNull(rows.get(guideline));
        if (fate != Fate.CAME || row.status() == Said.GONE) {
            return List.of(TypedCell.MISSING);
        }
        TypedCell cell = Objects.requireNonNull(row.cells().get(column.key()));
        if (need.isIdle(row) && cell.meant() == TypedCell.Meant.BLANK) {
            return List.of();
        }
        return List.of(row.status() == Said.NOTHING ? TypedCell.NONE : cell);
    }

    /** Whether a row need not say anything in a column. */
    interface Expectation {
        boolean isIdle(Row row);
    }
}
