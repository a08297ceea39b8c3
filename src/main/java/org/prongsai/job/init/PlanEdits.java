package org.prongsai.job.init;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.prongsai.layout.PlanItem;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Round;
import org.prongsai.read.plan.PlanCell;
import org.prongsai.read.plan.PlanCells;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.write.CellEdit;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.TypedDate;

/** Edits that make of a round's plan the next one's, and what of it nobody can reckon. */
final class PlanEdits {
    private static final List<PlanItem> NEEDED = List.of(PlanItem.START, PlanItem.END, PlanItem.DUE);
    /** Days of the edition and its papers: a day of the earlier round would be wrong in any of them. */
    private static final List<PlanItem> OF_PAPERS = List.of(PlanItem.REPORT_DATE, PlanItem.MEND_BY, PlanItem.MEMO_DATE);
    /** Lines that say when the round is, and are moved: any other that names the year is to be looked at. */
    private static final Set<PlanItem> MOVED = Set.of(
            PlanItem.FISCAL_YEAR,
            PlanItem.PERIOD,
            PlanItem.START,
            PlanItem.END,
            PlanItem.DUE,
            PlanItem.REPORT_DATE,
            PlanItem.PREVIOUS_ROUND,
            PlanItem.MEND_BY,
            PlanItem.MEMO_NUMBER,
            PlanItem.MEMO_DATE);

    private final PlanCells plan;
    private final Round earlier;
    private final Optional<NextPeriod> period;
    private final Messages messages;
    private final List<CellEdit> edits = new ArrayList<>();
    private final List<String> unsure = new ArrayList<>();
    private final List<String> emptied = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();

    /** @param messages for the names of the plan's lines */
    PlanEdits(PlanCells plan, Round earlier, Messages messages) {
        this.plan = plan;
        this.earlier = earlier;
        this.period = NextPeriod.after(earlier);
        this.messages = messages;
        yearAndName();
        NEEDED.forEach(item -> filledIn(item).ifPresent(cell -> {
            if (!moved(cell, place(item, cell))) {
                unsure.add(place(item, cell));
            }
        }));
        OF_PAPERS.forEach(item -> filledIn(item).ifPresent(cell -> {
            if (!moved(cell, place(item, cell))) {
                empty(item, cell);
            }
        }));
        filledIn(PlanItem.MEMO_NUMBER).ifPresent(cell -> empty(PlanItem.MEMO_NUMBER, cell));
        for (PlanCell due : plan.dues()) {
            if (!moved(due, place(due))) {
                unsure.add(place(due));
            }
        }
    }

    private Optional<PlanCell> filledIn(PlanItem item) {
        return Optional.ofNullable(plan.items().get(item)).filter(cell -> !cell.isEmpty());
    }

    private void yearAndName() {
        PlanCell name = plan.items().get(PlanItem.PERIOD);
        PlanCell year = plan.items().get(PlanItem.FISCAL_YEAR);
        if (name == null || year == null) {
            return;
        }
        Optional<NextName> names = period.map(next -> new NextName(name.value().text(), next));
        Optional<String> called = names.flatMap(NextName::next);
        if (called.isEmpty()) {
            unsure.add(place(PlanItem.PERIOD, name));
        }
        called.filter(text -> !text.equals(name.value().text())).ifPresent(text -> {
            edit(name, place(PlanItem.PERIOD, name), new CellEdit.ToText(name.cell(), text));
        });
        OptionalInt moved = period.map(
                        next -> next.year(names.map(NextName::quarter).orElse(OptionalInt.empty())))
                .orElse(OptionalInt.empty());
        if (moved.isEmpty()) {
            unsure.add(place(PlanItem.FISCAL_YEAR, year));
        } else if (moved.getAsInt() != earlier.fiscalYear()) {
            edit(year, place(PlanItem.FISCAL_YEAR, year), year(year, moved.getAsInt()));
        }
    }

    private static CellEdit year(PlanCell cell, int year) {
        String typed = cell.value().text();
        String text = String.valueOf(year);
        if (cell.value() instanceof RawValue.Numeric) {
            return new CellEdit.ToNumber(cell.cell(), year);
        }
        return new CellEdit.ToText(
                cell.cell(), ThaiDigits.toArabic(typed).equals(typed) ? text : ThaiDigits.toThai(text));
    }

    private boolean moved(PlanCell cell, String place) {
        Optional<CellEdit> edit =
                period.flatMap(next -> cell.date().map(next::next)).flatMap(day -> on(day, cell));
        edit.ifPresent(found -> edit(cell, place, found));
        return edit.isPresent();
    }

    /** In the manner in which the cell holds its day now. */
    private Optional<CellEdit> on(LocalDate day, PlanCell cell) {
        if (cell.value() instanceof RawValue.Numeric number) {
            LocalDate buddhist = day.plusYears(ThaiDates.ERA);
            boolean inBuddhist = CellDates.read(number, plan.date1904()).eraRepaired()
                    && buddhist.getDayOfMonth() == day.getDayOfMonth();
            LocalDate written = inBuddhist ? buddhist : day;
            return Optional.of(
                    new CellEdit.ToNumber(cell.cell(), CellDates.serial(written.atStartOfDay(), plan.date1904())));
        }
        return TypedDate.like(cell.value().text(), day).map(text -> new CellEdit.ToText(cell.cell(), text));
    }

    private void edit(PlanCell cell, String place, CellEdit edit) {
        edits.add(edit);
        if (cell.formula()) {
            formulas.add(place);
        }
    }

    private void empty(PlanItem item, PlanCell cell) {
        edits.add(new CellEdit.ToNothing(cell.cell()));
        emptied.add(place(item, cell));
    }

    private String place(PlanItem item, PlanCell cell) {
        return item.label(messages) + " (" + cell.cell().address() + ")";
    }

    private static String place(PlanCell cell) {
        return cell.cell().sheet() + " " + cell.cell().address();
    }

    /** The same with the earlier round named as the one before, in a line that is added where there is none. */
    List<CellEdit> withPrevious(String path) {
        List<CellEdit> all = new ArrayList<>(edits);
        PlanCell line = plan.items().get(PlanItem.PREVIOUS_ROUND);
        if (line == null) {
            String label = PlanItem.PREVIOUS_ROUND.label(new Messages(plan.language()));
            all.add(new CellEdit.ToText(plan.below(), label));
        }
        all.add(new CellEdit.ToText(line == null ? plan.belowValue() : line.cell(), path));
        return all;
    }

    /** The same without. */
    List<CellEdit> edits() {
        return List.copyOf(edits);
    }

    /** What a person has to look at. */
    List<LocalizedMessage> told() {
        List<LocalizedMessage> told = new ArrayList<>();
        tell(told, "init.from.unsure", unsure);
        tell(told, "init.from.emptied", emptied);
        tell(told, "init.from.formulas", formulas);
        List<String> named = namingTheYear();
        if (!named.isEmpty()) {
            told.add(LocalizedMessage.of("init.from.year", String.valueOf(earlier.fiscalYear()), messages.list(named)));
        }
        return told;
    }

    private void tell(List<LocalizedMessage> told, String key, List<String> places) {
        if (!places.isEmpty()) {
            told.add(LocalizedMessage.of(key, messages.list(places)));
        }
    }

    private List<String> namingTheYear() {
        List<String> named = new ArrayList<>();
        for (PlanItem item : PlanItem.values()) {
            filledIn(item)
                    .filter(cell -> !MOVED.contains(item) && namesTheYear(cell))
                    .ifPresent(cell -> named.add(place(item, cell)));
        }
        plan.texts().stream().filter(this::namesTheYear).map(PlanEdits::place).forEach(named::add);
        return named;
    }

    private boolean namesTheYear(PlanCell cell) {
        return ThaiDigits.toArabic(cell.value().text()).contains(String.valueOf(earlier.fiscalYear()));
    }
}
