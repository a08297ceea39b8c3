package org.prongsai.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.prongsai.layout.FormColumn;
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
    private static final int JUMP_COLUMN = 4;

    private final Plan plan;
    private final Division division;
    private final Messages messages;

    FormBanner(Plan plan, Division division, Messages messages) {
        this.plan = plan;
        this.division = division;
        this.messages = messages;
    }

    void write(SheetWriter writer, Stamp stamp) {
        writer.line(CellLook.TITLE, messages.of("form.title"));
        writer.put(FormLayout.CHECK_COLUMN, CellLook.CODE, messages.of("form.code", stamp.code()));
        writer.line(CellLook.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages));
        writer.line(CellLook.SECTION, messages.of("form.division", division.name()));
        writer.put(FormColumn.STATUS.position(), CellLook.NOTICE, due());
        strip(writer, CellLook.GUIDE, messages.of("form.how"));
        strip(writer, CellLook.LIVE, "");
        writer.row(CellLook.HEADER, headers());
        if (writer.row() != FormLayout.HEADER_ROW) {
            throw new IllegalStateException("the header is where the layout says");
        }
    }

    /** A line in one colour over the whole table. */
    private static void strip(SheetWriter writer, CellLook look, String text) {
        writer.line(look, text);
        for (int column = 2; column <= FormLayout.CHECK_COLUMN; column++) {
            writer.put(column, look, "");
        }
    }

    private List<String> headers() {
        return Stream.concat(
                        Arrays.stream(FormColumn.values()).map(column -> column.label(messages)),
                        Stream.of(messages.of(FormLayout.CHECK_KEY)))
                .toList();
    }

    private String due() {
        String due = messages.of("form.due", ThaiDates.full(plan.round().due(), messages.language()));
        String contact = plan.organisation().contact();
        return contact.isEmpty() ? due : due + "   " + messages.of("form.contact", contact);
    }

    /** The line that says how far the form is, and leads to the first row in which something is left to do. */
    void progress(SheetWriter writer, int first, int last) {
        String open = range(CheckColumn.OPEN_ROW, first, last);
        String faults = range(CheckColumn.FAULTS, first, last);
        String missing = range(CheckColumn.ANSWER_MISSING, first, last);
        String said = "\""
                + messages.of(
                        "form.progress",
                        "\"&(COUNT(" + missing + ")-COUNT(" + open + "))&\"",
                        "\"&COUNT(" + missing + ")&\"",
                        "\"&SUM(" + faults + ")&\"")
                + "\"";
        String status = CellRef.letters(FormColumn.STATUS.position());
        String target = "\"#'" + FormLayout.SHEET + "'!" + status + "\"&MIN(" + open + ")";
        String jump = "IF(COUNT(" + open + ")=0,\"" + messages.of("form.all-complete") + "\",HYPERLINK(" + target
                + ",\"" + messages.of("form.jump") + "\"))";
        writer.formulaAt(PROGRESS_ROW, 1, CellLook.LIVE, said);
        writer.formulaAt(PROGRESS_ROW, JUMP_COLUMN, CellLook.LINK, jump);
        writer.poi().addMergedRegion(new CellRangeAddress(PROGRESS_ROW - 1, PROGRESS_ROW - 1, 0, JUMP_COLUMN - 2));
    }

    private static String range(CheckColumn column, int first, int last) {
        return "$" + column.letters() + "$" + first + ":$" + column.letters() + "$" + last;
    }
}
