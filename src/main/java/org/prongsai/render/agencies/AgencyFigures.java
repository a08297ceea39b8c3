package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;
import org.prongsai.render.workbook.StatusLooks;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** The workbook's tables of figures: by guideline for the whole round, by province, by agency. */
final class AgencyFigures {
    private static final List<String> TALLY = List.of(
            "summary.expected",
            "summary.achieved",
            "summary.in-progress",
            "summary.not-started",
            "summary.nothing-to-report",
            "summary.invalid",
            "summary.missing");
    private static final List<String> FORMS = List.of("agencies.forms-expected", "agencies.forms");
    private static final List<String> FAULTS = List.of("agencies.errors", "agencies.warnings");

    private final Plan plan;
    private final Messages messages;
    private final ScopeRows words;

    AgencyFigures(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new ScopeRows(plan, messages);
    }

    private List<String> header(List<String> own, List<List<String>> groups) {
        return Stream.concat(own.stream(), groups.stream().flatMap(List::stream))
                .map(messages::of)
                .toList();
    }

    List<String> guidelineHeader() {
        return header(List.of("answers.guideline", "agencies.guideline", "answers.status"), List.of(TALLY));
    }

    List<List<SheetWriter.Cell>> guidelines(Scope whole) {
        List<List<SheetWriter.Cell>> rows = new ArrayList<>();
        for (Guideline guideline : plan.guidelines()) {
            List<SheetWriter.Cell> row = new ArrayList<>();
            row.add(new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()));
            row.add(new SheetWriter.Cell(CellLook.TEXT, guideline.text()));
            row.add(new SheetWriter.Cell(StatusLooks.of(words.kind(whole, guideline)), words.status(whole, guideline)));
            numbers(
                    row,
                    CellLook.NUMBER,
                    whole.totals()
                            .lines()
                            .getOrDefault(guideline.id(), Tally.NONE)
                            .figures());
            rows.add(row);
        }
        List<SheetWriter.Cell> total = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.TOTAL, ""),
                new SheetWriter.Cell(CellLook.TOTAL_TEXT, messages.of("summary.total")),
                new SheetWriter.Cell(CellLook.TOTAL, "")));
        numbers(total, CellLook.TOTAL, whole.totals().tally().figures());
        rows.add(total);
        return rows;
    }

    List<String> provinceHeader() {
        return header(
                List.of("plan.column.province", "agencies.count", "agencies.returned", "agencies.complete"),
                List.of(FORMS, TALLY, FAULTS));
    }

    /** @param whole for the total, with what is no agency's */
    List<List<SheetWriter.Cell>> provinces(List<Scope> provinces, Scope whole) {
        List<List<SheetWriter.Cell>> rows = new ArrayList<>();
        provinces.forEach(
                scope -> rows.add(province(scope, scope.province().orElse(""), CellLook.TEXT, CellLook.NUMBER)));
        rows.add(province(whole, messages.of("summary.total"), CellLook.TOTAL_TEXT, CellLook.TOTAL));
        return rows;
    }

    private static List<SheetWriter.Cell> province(Scope scope, String name, CellLook text, CellLook number) {
        Totals totals = scope.totals();
        List<SheetWriter.Cell> row = new ArrayList<>(List.of(new SheetWriter.Cell(text, name)));
        numbers(row, number, totals.agencies(), totals.returned(), totals.complete());
        numbers(row, number, totals.formsExpected(), totals.forms());
        numbers(row, number, totals.tally().figures());
        numbers(row, number, totals.errors(), totals.warnings());
        return row;
    }

    List<String> agencyHeader() {
        return header(
                List.of("plan.column.agency-code", "plan.column.agency-name", "plan.column.province", "agencies.state"),
                List.of(FORMS, TALLY, FAULTS));
    }

    List<SheetWriter.Cell> agency(Scope scope) {
        Totals totals = scope.totals();
        Agency agency = scope.agency().orElseThrow();
        List<SheetWriter.Cell> row = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, agency.code().value()),
                new SheetWriter.Cell(CellLook.TEXT, agency.name()),
                new SheetWriter.Cell(CellLook.TEXT, agency.province()),
                state(totals)));
        numbers(row, CellLook.NUMBER, totals.formsExpected(), totals.forms());
        numbers(row, CellLook.NUMBER, totals.tally().figures());
        numbers(row, CellLook.NUMBER, totals.errors(), totals.warnings());
        return row;
    }

    private SheetWriter.Cell state(Totals totals) {
        if (totals.complete() > 0) {
            return new SheetWriter.Cell(CellLook.GOOD, messages.of("agencies.state.complete"));
        }
        return totals.returned() > 0
                ? new SheetWriter.Cell(CellLook.UNDER_WAY, messages.of("agencies.state.partial"))
                : new SheetWriter.Cell(CellLook.BAD, messages.of("agencies.state.none"));
    }

    private static void numbers(List<SheetWriter.Cell> row, CellLook look, int... values) {
        for (int value : values) {
            row.add(SheetWriter.Cell.number(look, value));
        }
    }
}
