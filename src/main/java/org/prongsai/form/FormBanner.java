package org.prongsai.form;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
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

    /** The link before it has two columns. */
    private static final int GUIDE_AFTER = 2;

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
        String round = plan.organisation().name() + "  " + RoundText.full(plan.round(), messages);
        String due = messages.of("form.due", ThaiDates.full(plan.round().due(), messages.language()));
        int dueAt = shareOf(writer, round, due);
        writer.line(CellLook.SUBTITLE, "").height(SUBTITLE_HEIGHT);
        one(writer, CellLook.SUBTITLE, round, 1, dueAt - 1, HorizontalAlignment.LEFT);
        one(writer, CellLook.NOTICE, due, dueAt, last, HorizontalAlignment.RIGHT);
        String whose = messages.of("form.division", division.name());
        writer.line(CellLook.SECTION, whose).height(LINE_HEIGHT);
        String contact = plan.organisation().contact();
        if (!contact.isEmpty()) {
            String ask = messages.of("form.contact", contact);
            one(writer, CellLook.SUBTITLE, ask, beside(writer, whose), last, HorizontalAlignment.RIGHT);
        }
        writer.gap().height(GAP_HEIGHT);
        writer.strip(CellLook.LIVE, "", last).height(TITLE_HEIGHT);
        writer.row(CellLook.HEADER, headers());
        if (writer.row() != FormLayout.HEADER_ROW) {
            throw new IllegalStateException("the header is where the layout says");
        }
    }

    /** A text of the last row that is whole in any font. */
    private static void one(
            SheetWriter writer, CellLook look, String text, int from, int to, HorizontalAlignment alignment) {
        writer.put(from, look, text).shrinkAt(writer.row(), from, to, alignment);
    }

    /** The first column from the status on that a text in the first does not reach. */
    private int beside(SheetWriter writer, String text) {
        int column = columns.position(FormColumn.STATUS);
        while (column < columns.check() && writer.lines(CellLook.SECTION, text, 1, column - 1) > 1) {
            column++;
        }
        return column;
    }

    /** The first column from the status on that leaves the columns before it as much room as the first of two texts needs. */
    private int shareOf(SheetWriter writer, String first, String second) {
        double share = (double) first.length() / (first.length() + second.length());
        int column = columns.position(FormColumn.STATUS);
        while (column < columns.check() && writer.room(1, column - 1) < share * writer.room(1, columns.check())) {
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
        int guide = status + GUIDE_AFTER;
        boolean guided = guide <= columns.check();
        String complete = messages.of("form.all-complete");
        String further = messages.of("form.checked-further");
        // Not in the frozen column: LibreOffice leaves an old text standing where it reaches over that column's edge.
        live(writer, CellLook.LIVE, said, columns.position(FormColumn.GUIDELINE), status - 1);
        live(
                writer,
                CellLook.LINK,
                whenDone(open, "\"" + (guided ? complete : complete + " " + further) + "\"", jump(open, last)),
                status,
                guided ? guide - 1 : columns.check());
        if (guided) {
            String how = "\"" + messages.of("form.guide") + "\"";
            live(writer, CellLook.GUIDE, whenDone(open, "\"" + further + "\"", how), guide, columns.check());
        }
    }

    private static String whenDone(String open, String then, String before) {
        return "IF(COUNT(" + open + ")=0," + then + "," + before + ")";
    }

    private String jump(String open, int last) {
        String place = "MIN(" + open + ")";
        String target =
                "\"#'" + FormLayout.SHEET + "'!" + CellRef.letters(columns.position(FormColumn.STATUS)) + "\"&" + place;
        String number = "INDEX(" + range(CellRef.letters(columns.position(FormColumn.GUIDELINE_ID)), 1, last) + ","
                + place + ")";
        return "HYPERLINK(" + target + ",\"" + messages.of("form.jump", "\"&" + number + "&\"") + "\")";
    }

    /** A formula whose text is whole whatever it says, and in whichever font. */
    private static void live(SheetWriter writer, CellLook look, String formula, int from, int to) {
        for (int column = from; column <= to; column++) {
            writer.putAt(PROGRESS_ROW, column, look, "");
        }
        writer.formulaAt(PROGRESS_ROW, from, look, formula);
        writer.shrinkAt(PROGRESS_ROW, from, to, HorizontalAlignment.LEFT);
    }

    private static String range(String letters, int first, int last) {
        return "$" + letters + "$" + first + ":$" + letters + "$" + last;
    }
}
