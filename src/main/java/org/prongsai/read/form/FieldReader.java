package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.Field;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldValue;
import org.prongsai.model.FileFormat;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Repair;
import org.prongsai.model.StatusReading;
import org.prongsai.read.value.ColumnReader;
import org.prongsai.read.value.ReadValue;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/** Reader of a field's cell, by the field's type, with every repair on record. */
final class FieldReader {
    private final StatusReader statuses;
    private final boolean date1904;
    private final boolean textsAlone;
    private final List<Repair> repairs = new ArrayList<>();

    FieldReader(StatusReader statuses, RawWorkbook workbook) {
        this.statuses = statuses;
        this.date1904 = workbook.date1904();
        this.textsAlone = workbook.format() == FileFormat.CSV;
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** @param place where the cell is, or would be; what it holds as text, and of what kind that is */
    Entry read(GuidelineId id, FieldSpec spec, Field place, Optional<RawCell> raw) {
        FieldValue value = switch (spec.type()) {
            case STATUS -> status(id, place, raw);
            case TEXT -> new FieldText(place.text(), place.kind());
            case DATE -> completion(id, place, raw);
            case INTEGER, NUMBER, MONEY, PERCENT, CHOICE, CHOICES, YES_NO, LINK -> ofColumn(id, spec, place, raw);
        };
        return new Entry(spec, place.cell(), value);
    }

    private FieldValue ofColumn(GuidelineId id, FieldSpec spec, Field place, Optional<RawCell> raw) {
        ReadValue read = ColumnReader.read(spec, place.text(), raw);
        if (!read.repairs().isEmpty()) {
            repairs.add(new Repair(id, place.cell(), place.text(), read.meant(), read.repairs()));
        }
        return read.value();
    }

    private StatusReading status(GuidelineId id, Field place, Optional<RawCell> raw) {
        StatusReader.Read status = statuses.read(written(raw));
        if (status.reading() instanceof StatusReading.Listed listed
                && !status.repairs().isEmpty()) {
            repairs.add(new Repair(
                    id, place.cell(), listed.asWritten(), listed.status().label(), status.repairs()));
        }
        return status.reading();
    }

    private Completion completion(GuidelineId id, Field place, Optional<RawCell> raw) {
        String written = written(raw);
        if (raw.isEmpty() || ThaiText.repair(written).text().isEmpty()) {
            return new Completion.None();
        }
        if (CellDates.isMonth(raw.get(), date1904)) {
            return new Completion.Unreadable(CellDates.month(raw.get().value(), date1904));
        }
        CellDates.Reading reading = CellDates.read(raw.get().value(), date1904);
        // What shows as a number may be anything to those who see it.
        boolean number = raw.get().value() instanceof RawValue.Numeric
                && !raw.get().look().day();
        if (number || reading.date().isEmpty()) {
            return new Completion.Unreadable(written);
        }
        if (reading.eraRepaired()) {
            String from = CellDates.shown(raw.get().value(), date1904);
            String to = reading.date().get().toString();
            repairs.add(new Repair(id, place.cell(), from, to, List.of("repair.era")));
        }
        return new Completion.On(reading.date().get(), written);
    }

    private static String written(Optional<RawCell> raw) {
        return raw.map(cell -> cell.value().text()).orElse("");
    }

    /** What a cell holds, {@code text} as it is shown. */
    Field.Kind kind(Optional<RawValue> value, String text) {
        if (value.filter(RawValue.ErrorValue.class::isInstance).isPresent()) {
            return Field.Kind.ERROR;
        }
        if (value.isPresent() && !(value.get() instanceof RawValue.Text)) {
            return Field.Kind.NUMBER;
        }
        return textsAlone && ShownText.is(text) ? Field.Kind.SHOWN : Field.Kind.TEXT;
    }
}
