package org.prongsai.form;

import java.util.List;
import java.util.stream.Collectors;
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
        writer.line(CellLook.TITLE, messages.of("form.title"));
        writer.put(columns.check(), CellLook.CODE, messages.of("form.code", stamp.code()));
        writer.line(CellLook.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages));
        writer.line(CellLook.SECTION, messages.of("form.division", division.name()));
        writer.put(columns.position(FormColumn.STATUS), CellLook.NOTICE, due());
        writer.strip(CellLook.GUIDE, how(), columns.check());
        writer.strip(CellLook.LIVE, "", columns.check());
        writer.row(CellLook.HEADER, headers());
        if (writer.row() != FormLayout.HEADER_ROW) {
            throw new IllegalStateException("the header is where the layout says");
        }
    }

    private String how() {
        return messages.of(
                "form.how",
                new HelpFields(plan.fields())
                        .order().stream()
                                .map(step -> messages.of("form.how." + step))
                                .collect(Collectors.joining(" → ")));
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
        String target = "\"#'" + FormLayout.SHEET + "'!" + CellRef.letters(status) + "\"&MIN(" + open + ")";
        String jump = "IF(COUNT(" + open + ")=0,\"" + messages.of("form.all-complete") + "\",HYPERLINK(" + target
                + ",\"" + messages.of("form.jump") + "\"))";
        writer.formulaAt(PROGRESS_ROW, 1, CellLook.LIVE, said);
        writer.formulaAt(PROGRESS_ROW, status + 1, CellLook.LINK, jump);
        writer.poi().addMergedRegion(new CellRangeAddress(PROGRESS_ROW - 1, PROGRESS_ROW - 1, 0, status - 1));
    }

    private static String range(String letters, int first, int last) {
        return "$" + letters + "$" + first + ":$" + letters + "$" + last;
    }
}
