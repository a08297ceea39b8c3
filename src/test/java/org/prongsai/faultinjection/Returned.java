package org.prongsai.faultinjection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;

/** A division's rows as the file that comes back, and read as the program reads it. */
final class Returned {
    private static final Messages THAI = new Messages(Language.TH);

    private final Plan plan;
    private final FormReader reader;

    Returned(Plan plan) {
        this.plan = plan;
        this.reader = new FormReader(plan);
    }

    /** The form that the program wrote, filled in and saved as .xlsx. */
    byte[] xlsx(Division division, Map<GuidelineId, Row> rows) {
        FilledForm form = new FilledForm(new FormWriter(plan, THAI).write(division));
        rows.forEach((guideline, row) -> {
            String id = guideline.toString();
            form.fill(id, FormColumn.STATUS, row.status());
            form.fill(id, FormColumn.DETAILS, row.details());
            form.fill(id, FormColumn.EVIDENCE, row.evidence());
            form.fill(id, FormColumn.COMPLETED_ON, row.date());
            if (row.date().isEmpty()) {
                row.day().ifPresent(day -> form.fillDate(id, day));
            }
        });
        Instant saved =
                plan.round().end().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        return form.savedBy("เจ้าหน้าที่", Optional.of(saved)).save();
    }

    /** The same as text: sooner made, and read by the same reader. */
    byte[] csv(Division division, Map<GuidelineId, Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(Stamp.of(plan, division).code().toString()));
        lines.add(BuiltInColumns.FORM.all().stream()
                .map(column -> column.label(THAI))
                .toList());
        for (Guideline guideline : plan.guidelinesOf(division)) {
            Row row = rows.get(guideline.id());
            if (row != null) {
                String date =
                        row.date().isEmpty() ? row.day().map(Object::toString).orElse("") : row.date();
                lines.add(List.of(
                        guideline.id().toString(),
                        guideline.text(),
                        row.status(),
                        row.details(),
                        row.evidence(),
                        date));
            }
        }
        return lines.stream()
                .map(line -> line.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    FileOutcome read(Division division, byte[] content) {
        InputFile file = new InputFile("returned/" + division.code(), Sha256.of(content));
        if (reader.read(file, content) instanceof FormReading.Read read) {
            return new FileOutcome.Counted(read.submission());
        }
        throw new IllegalStateException("not read: " + reader.read(file, content));
    }
}
