package org.prongsai.read.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Filing;
import org.prongsai.model.Guideline;
import org.prongsai.model.Organisation;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;
import org.prongsai.model.StatusSource;
import org.prongsai.round.ReviewRequest;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** The plan's first sheet: who reports, and for which round. */
final class PlanRoundSheet {
    private final Map<PlanItem, PlanRow> items = new EnumMap<>(PlanItem.class);
    private final PlanFaults faults;
    private final Messages messages;

    PlanRoundSheet(PlanTables tables, PlanFaults faults, Messages messages) {
        this.faults = faults;
        this.messages = messages;
        List<PlanRow> rows = tables.rows(PlanSheet.ROUND);
        PlanLists once = new PlanLists(ThaiText::key);
        for (PlanRow row : rows) {
            String called = row.text(PlanColumn.ITEM);
            for (PlanItem item : PlanItem.values()) {
                if (item.isCalled(called) && once.isFirst(item.label(messages), row, PlanColumn.ITEM, faults)) {
                    items.put(item, row);
                }
            }
        }
        if (!rows.isEmpty()) {
            checkAllThere(rows.get(0).sheet());
        }
    }

    private void checkAllThere(String sheet) {
        for (PlanItem item : PlanItem.values()) {
            if (item.required() && !items.containsKey(item)) {
                faults.at(new CellRef(sheet, 1, 1), "", "no-item", item.label(messages));
            }
        }
    }

    Optional<Organisation> organisation() {
        return text(PlanItem.ORGANISATION)
                .map(name -> new Organisation(
                        name,
                        Optional.ofNullable(items.get(PlanItem.CONTACT))
                                .map(row -> row.text(PlanColumn.VALUE))
                                .orElse("")));
    }

    Optional<Round> round() {
        Optional<Integer> year = fiscalYear();
        Optional<RoundName> name = period().read();
        Optional<LocalDate> start = date(PlanItem.START);
        Optional<LocalDate> end = date(PlanItem.END);
        Optional<LocalDate> due = date(PlanItem.DUE);
        boolean endsLater = isAfter(PlanItem.END, start, end);
        boolean dueLater = isAfter(PlanItem.DUE, start, due);
        boolean inYear =
                name.filter(RoundName::isOwn).isPresent() ? meetsYear(start, end, year) : areInYear(start, end, year);
        boolean whole = endsLater
                && dueLater
                && inYear
                && year.isPresent()
                && name.isPresent()
                && start.isPresent()
                && end.isPresent()
                && due.isPresent();
        return whole
                ? Optional.of(new Round(year.get(), name.get(), start.get(), end.get(), due.get()))
                : Optional.empty();
    }

    private PlanPeriodRow period() {
        return new PlanPeriodRow(Optional.ofNullable(items.get(PlanItem.PERIOD)), faults);
    }

    /** What each answer is asked. */
    FieldSpecs fields() {
        return new PlanFieldRows(faults).read(items);
    }

    /** What the filed documents say besides. */
    Filing filing(PlanTables tables) {
        return new PlanFilingRows(items, faults, messages).read(tables);
    }

    /** Whose statuses make up a line's. */
    StatusSource statusSource(List<Guideline> guidelines) {
        return new PlanLeadRow(items, faults, messages).read(guidelines);
    }

    /** How the round is to be reviewed, in rows that may be left out, and are then as if nothing were said. */
    ReviewRequest planned() {
        Optional<LocalDate> asOf = optionalDate(PlanItem.REPORT_DATE);
        Optional<LocalDate> mendBy = optionalDate(PlanItem.MEND_BY);
        Optional<LocalDate> start = isWritten(PlanItem.START) ? quietDate(PlanItem.START) : Optional.empty();
        isAfter(PlanItem.REPORT_DATE, start, asOf);
        if (asOf.isPresent() && mendBy.isPresent() && mendBy.get().isBefore(asOf.get())) {
            fault(
                    PlanItem.MEND_BY,
                    "mend-by-past",
                    ThaiDates.full(mendBy.get(), messages.language()),
                    ThaiDates.full(asOf.get(), messages.language()));
        }
        return new ReviewRequest(asOf, previous(), mendBy);
    }

    /** What the plan calls things. */
    PlanWords words() {
        return new PlanWordRows(items, faults).read();
    }

    private boolean isWritten(PlanItem item) {
        PlanRow row = items.get(item);
        return row != null && !row.text(PlanColumn.VALUE).isBlank();
    }

    /** Of a row that is read, and faulted, elsewhere. */
    private Optional<LocalDate> quietDate(PlanItem item) {
        PlanRow row = items.get(item);
        return row == null ? Optional.empty() : row.date(PlanColumn.VALUE);
    }

    private Optional<LocalDate> optionalDate(PlanItem item) {
        return isWritten(item) ? date(item) : Optional.empty();
    }

    /** A path from the round folder, as it is typed on any system. */
    private List<Path> previous() {
        if (!isWritten(PlanItem.PREVIOUS_ROUND)) {
            return List.of();
        }
        PlanRow row = items.get(PlanItem.PREVIOUS_ROUND);
        String typed = row == null ? "" : row.text(PlanColumn.VALUE);
        try {
            return List.of(Path.of(typed.replace('\\', '/')));
        } catch (InvalidPathException strange) {
            fault(PlanItem.PREVIOUS_ROUND, "path", typed);
            return List.of();
        }
    }

    private void fault(PlanItem item, String key, Object... arguments) {
        PlanRow row = items.get(item);
        if (row != null) {
            faults.at(row.cell(PlanColumn.VALUE), row.text(PlanColumn.VALUE), key, arguments);
        }
    }

    private boolean isAfter(PlanItem item, Optional<LocalDate> start, Optional<LocalDate> later) {
        if (start.isEmpty() || later.isEmpty() || later.get().isAfter(start.get())) {
            return true;
        }
        if (later.equals(start) && period().mayBeOneDay()) {
            return true;
        }
        fault(
                item,
                "before-start",
                item.label(messages),
                ThaiDates.full(later.get(), messages.language()),
                ThaiDates.full(start.get(), messages.language()));
        return false;
    }

    /** Both are looked at: all mistakes are told at once. */
    private boolean areInYear(Optional<LocalDate> start, Optional<LocalDate> end, Optional<Integer> year) {
        boolean starts = isInYear(PlanItem.START, start, year);
        boolean ends = isInYear(PlanItem.END, end, year);
        return starts && ends;
    }

    /** A fiscal year runs from October of the year before to September. */
    private boolean isInYear(PlanItem item, Optional<LocalDate> date, Optional<Integer> year) {
        if (date.isEmpty() || year.isEmpty()) {
            return true;
        }
        int ofDate = date.get().plusMonths(3).getYear() + ThaiDates.ERA;
        if (ofDate != year.get()) {
            String written = ThaiDates.full(date.get(), messages.language());
            fault(item, "outside-year", item.label(messages), written, year.get(), year.get() - 1);
        }
        return ofDate == year.get();
    }

    /**
     * A round with a name of its own may run across two fiscal years, or be reckoned by calendar or school years: a day of it
     * lies in the fiscal or in the calendar year.
     */
    private boolean meetsYear(Optional<LocalDate> start, Optional<LocalDate> end, Optional<Integer> year) {
        if (start.isEmpty() || end.isEmpty() || year.isEmpty()) {
            return true;
        }
        int christian = year.get() - ThaiDates.ERA;
        boolean meets = !end.get().isBefore(LocalDate.of(christian - 1, Month.OCTOBER, 1))
                && !start.get().isAfter(LocalDate.of(christian, Month.DECEMBER, 31));
        if (!meets) {
            fault(
                    PlanItem.END,
                    "outside-years",
                    ThaiDates.full(start.get(), messages.language()),
                    ThaiDates.full(end.get(), messages.language()),
                    String.valueOf(year.get()));
        }
        return meets;
    }

    private Optional<String> text(PlanItem item) {
        return Optional.ofNullable(items.get(item)).flatMap(row -> row.need(PlanColumn.VALUE, faults));
    }

    private Optional<LocalDate> date(PlanItem item) {
        return Optional.ofNullable(items.get(item))
                .flatMap(row ->
                        row.need(PlanColumn.VALUE, faults).flatMap(text -> row.needDate(PlanColumn.VALUE, faults)));
    }

    private Optional<Integer> fiscalYear() {
        Optional<String> text = text(PlanItem.FISCAL_YEAR);
        Optional<Integer> year = text.map(ThaiDigits::toArabic)
                .filter(digits -> digits.matches("2[4-9][0-9]{2}"))
                .map(Integer::valueOf);
        if (text.isPresent() && year.isEmpty()) {
            fault(PlanItem.FISCAL_YEAR, "fiscal-year", text.get());
        }
        return year;
    }
}
