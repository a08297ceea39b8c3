package org.prongsai.render.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;
import org.prongsai.render.formats.Looks;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

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

    List<List<Page.Cell>> guidelines(Scope whole) {
        List<List<Page.Cell>> rows = new ArrayList<>();
        for (Guideline guideline : plan.guidelines()) {
            List<Page.Cell> row = new ArrayList<>();
            row.add(new Page.Cell(Look.CENTRED, guideline.id().toString()));
            row.add(new Page.Cell(Look.TEXT, guideline.text()));
            row.add(new Page.Cell(Looks.of(words.kind(whole, guideline)), words.status(whole, guideline)));
            numbers(row, Look.NUMBER, tally(whole.totals().lines().getOrDefault(guideline.id(), Tally.NONE)));
            rows.add(row);
        }
        List<Page.Cell> total = new ArrayList<>(List.of(
                new Page.Cell(Look.TOTAL, ""),
                new Page.Cell(Look.TOTAL_TEXT, messages.of("summary.total")),
                new Page.Cell(Look.TOTAL, "")));
        numbers(total, Look.TOTAL, tally(whole.totals().tally()));
        rows.add(total);
        return rows;
    }

    List<String> provinceHeader() {
        return header(
                List.of("plan.column.province", "agencies.count", "agencies.returned", "agencies.complete"),
                List.of(FORMS, TALLY, FAULTS));
    }

    /** @param whole for the total, with what is no agency's */
    List<List<Page.Cell>> provinces(List<Scope> provinces, Scope whole) {
        List<List<Page.Cell>> rows = new ArrayList<>();
        provinces.forEach(scope -> rows.add(province(scope, scope.province().orElse(""), Look.TEXT, Look.NUMBER)));
        rows.add(province(whole, messages.of("summary.total"), Look.TOTAL_TEXT, Look.TOTAL));
        return rows;
    }

    private static List<Page.Cell> province(Scope scope, String name, Look text, Look number) {
        Totals totals = scope.totals();
        List<Page.Cell> row = new ArrayList<>(List.of(new Page.Cell(text, name)));
        numbers(row, number, totals.agencies(), totals.returned(), totals.complete());
        numbers(row, number, totals.formsExpected(), totals.forms());
        numbers(row, number, tally(totals.tally()));
        numbers(row, number, totals.errors(), totals.warnings());
        return row;
    }

    List<String> agencyHeader() {
        return header(
                List.of("plan.column.agency-code", "plan.column.agency-name", "plan.column.province", "agencies.state"),
                List.of(FORMS, TALLY, FAULTS));
    }

    List<Page.Cell> agency(Scope scope) {
        Totals totals = scope.totals();
        Agency agency = scope.agency().orElseThrow();
        List<Page.Cell> row = new ArrayList<>(List.of(
                new Page.Cell(Look.CENTRED, agency.code().value()),
                new Page.Cell(Look.TEXT, agency.name()),
                new Page.Cell(Look.TEXT, agency.province()),
                state(totals)));
        numbers(row, Look.NUMBER, totals.formsExpected(), totals.forms());
        numbers(row, Look.NUMBER, tally(totals.tally()));
        numbers(row, Look.NUMBER, totals.errors(), totals.warnings());
        return row;
    }

    private Page.Cell state(Totals totals) {
        if (totals.complete() > 0) {
            return new Page.Cell(Look.GOOD, messages.of("agencies.state.complete"));
        }
        return totals.returned() > 0
                ? new Page.Cell(Look.UNDER_WAY, messages.of("agencies.state.partial"))
                : new Page.Cell(Look.BAD, messages.of("agencies.state.none"));
    }

    private static int[] tally(Tally tally) {
        return new int[] {
            tally.expected(),
            tally.achieved(),
            tally.inProgress(),
            tally.notStarted(),
            tally.nothingToReport(),
            tally.invalid(),
            tally.missing()
        };
    }

    private static void numbers(List<Page.Cell> row, Look look, int... values) {
        for (int value : values) {
            row.add(Page.Cell.number(look, value));
        }
    }
}
