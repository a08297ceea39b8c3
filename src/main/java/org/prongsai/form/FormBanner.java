package org.prongsai.form;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.thai.ThaiDates;

/** Banner above the form's table: whose form, which round, until when, how far it is. */
final class FormBanner {
    private static final int PROGRESS_ROW = FormLayout.HEADER_ROW - 1;
    /** Points: all rows above the table together leave most of a small screen to it. */
    private static final double TITLE_HEIGHT = 28;

    private static final double LINE_HEIGHT = 26;
    private static final double SUBTITLE_HEIGHT = 21;
    private static final double GAP_HEIGHT = 4;

    /** The link before it needs two columns. */
    private static final int GUIDE_AFTER = 3;

    private final Plan plan;
    private final Division division;
    private final Messages messages;
    private final FormColumns columns;

    FormBanner(Plan plan, Division division, Messages messages) {
        this.plan = plan;
        this.division = division;
        this.messages = messages;
        this.columns = FormColumns.of(plan);
    }

    void write(SheetWriter writer, Stamp stamp) {
        int last = columns.check();
        writer.line(CellLook.TITLE, messages.of("form.title")).height(TITLE_HEIGHT);
        writer.put(last, CellLook.CODE, messages.of("form.code", stamp.code()));
        writer.line(CellLook.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages))
                .height(SUBTITLE_HEIGHT);
        String whose = messages.of("form.division", division.name());
        writer.line(CellLook.SECTION, whose).height(LINE_HEIGHT);
        int beside = beside(writer, whose);
        writer.put(beside, CellLook.NOTICE, due());
        writer.shrunk(writer.row(), beside, last);
        writer.gap().height(GAP_HEIGHT);
        writer.strip(CellLook.LIVE, "", last).height(TITLE_HEIGHT);
        writer.row(CellLook.HEADER, headers());
        if (writer.row() != FormLayout.HEADER_ROW) {
            throw new IllegalStateException("the header is where the layout says");
        }
    }

    /** The first column from the status on that a text in the first does not reach. */
    private int beside(SheetWriter writer, String text) {
        int column = columns.position(FormColumn.STATUS);
        while (column < columns.check() && writer.lines(CellLook.SECTION, text, 1, column - 1) > 1) {
            column++;
        }
        return column;
    }

    private List<String> headers() {
        return Stream.concat(
                        columns.all().stream().map(column -> column.label(messages)),
                        Stream.of(messages.of(FormLayout.CHECK_KEY)))
                .toList();
    }

    private String due() {
        String due = messages.of("form.due", ThaiDates.full(plan.round().due(), messages.language()));
        String contact = plan.organisation().contact();
        return contact.isEmpty() ? due : due + "   " + messages.of("form.contact", contact);
    }

    /** The line that says how far the form is, and leads to the first row in which something is left to do. */
    void progress(SheetWriter writer, CheckColumns checks, int first, int last) {
        String open = range(checks.letters(CheckColumn.OPEN_ROW), first, last);
        String faults = range(checks.letters(CheckColumn.FAULTS), first, last);
        String missing = range(checks.letters(CheckColumn.ANSWER_MISSING), first, last);
        String said = "\""
                + messages.of(
                        "form.progress",
                        "\"&(COUNT(" + missing + ")-COUNT(" + open + "))&\"",
                        "\"&COUNT(" + missing + ")&\"",
                        "\"&SUM(" + faults + ")&\"")
                + "\"";
        int status = columns.position(FormColumn.STATUS);
        String place = "MIN(" + open + ")";
        String target = "\"#'" + FormLayout.SHEET + "'!" + CellRef.letters(status) + "\"&" + place;
        String number = "INDEX(" + range(CellRef.letters(columns.position(FormColumn.GUIDELINE_ID)), 1, last) + ","
                + place + ")";
        String jump = "IF(COUNT(" + open + ")=0,\"" + messages.of("form.all-complete") + "\",HYPERLINK(" + target
                + ",\"" + messages.of("form.jump", "\"&" + number + "&\"") + "\"))";
        // Not in the frozen column: LibreOffice leaves an old text standing where it reaches over that column's edge.
        int from = columns.position(FormColumn.GUIDELINE);
        writer.formulaAt(PROGRESS_ROW, from, CellLook.LIVE, said);
        writer.poi().addMergedRegion(new CellRangeAddress(PROGRESS_ROW - 1, PROGRESS_ROW - 1, from - 1, status - 1));
        writer.formulaAt(PROGRESS_ROW, status + 1, CellLook.LINK, jump);
        writer.shrunk(PROGRESS_ROW, status + 1, Math.min(status + GUIDE_AFTER - 1, columns.check()));
        if (status + GUIDE_AFTER <= columns.check()) {
            writer.putAt(PROGRESS_ROW, status + GUIDE_AFTER, CellLook.GUIDE, messages.of("form.guide"));
            for (int column = status + GUIDE_AFTER + 1; column <= columns.check(); column++) {
                writer.putAt(PROGRESS_ROW, column, CellLook.GUIDE, "");
            }
        }
    }

    private static String range(String letters, int first, int last) {
        return "$" + letters + "$" + first + ":$" + letters + "$" + last;
    }
}
