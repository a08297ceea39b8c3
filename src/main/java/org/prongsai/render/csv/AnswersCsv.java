package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Status;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/**
 * {@code answers.csv}: one row for each answer that is expected. {@code status} is a code of the plan, or
 * {@code nothing_to_report}, {@code invalid} or {@code missing}; {@code completed_on} is an ISO date of the common era.
 */
@AutoService(OutputFormat.class)
public final class AnswersCsv implements CsvTable {
    public static final String FILE = "answers.csv";

    private static final List<CsvField> WHOSE = List.of(
            CsvField.number("goal"),
            CsvField.key("guideline"),
            CsvField.key("division"),
            CsvField.word("status"),
            CsvField.text("status_label"),
            CsvField.text("status_as_written"));
    private static final List<CsvField> WHERE =
            List.of(CsvField.text("file"), CsvField.text("sheet"), CsvField.number("row"));

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public List<CsvField> fields(FieldSpecs asked) {
        return Stream.of(
                        WHOSE, usual(asked).stream().map(AnswersCsv::field).toList(), WHERE, new OwnCsv(asked).fields())
                .flatMap(List::stream)
                .toList();
    }

    /** The fields beside the status that every plan may ask. */
    private static List<FieldSpec> usual(FieldSpecs asked) {
        return asked.besideStatus().stream()
                .filter(field -> field.own().isEmpty())
                .toList();
    }

    private static CsvField field(FieldSpec asked) {
        String name = asked.key().code();
        return asked.type() == FieldType.DATE ? CsvField.date(name) : CsvField.text(name);
    }

    @Override
    public List<List<String>> rows(Edition edition) {
        FieldSpecs asked = edition.consolidation().plan().fields();
        return edition.consolidation().lines().stream()
                .flatMap(line -> line.entries().stream().map(expected -> row(asked, line, expected)))
                .toList();
    }

    private static List<String> row(FieldSpecs asked, GuidelineResult line, ExpectedAnswer expected) {
        Optional<Answer> answer = expected.received().map(ExpectedAnswer.ReceivedAnswer::answer);
        List<String> row = new ArrayList<>(List.of(
                line.guideline().goalLabel(),
                line.guideline().id().toString(),
                expected.division().code().value(),
                expected.statusCode(),
                expected.status().map(Status::label).orElse(""),
                answer.map(given -> given.status().asWritten()).orElse("")));
        usual(asked)
                .forEach(field -> row.add(answer.flatMap(given -> given.entry(field.key()))
                        .map(entry -> value(entry.value()))
                        .orElse("")));
        row.add(expected.received().map(received -> received.file().path()).orElse(""));
        row.add(answer.map(given -> given.statusCell().sheet()).orElse(""));
        row.add(answer.map(given -> String.valueOf(given.statusCell().row())).orElse(""));
        row.addAll(new OwnCsv(asked).row(line.guideline(), answer));
        return row;
    }

    private static String value(FieldValue value) {
        if (value instanceof Completion day) {
            return day instanceof Completion.On on ? on.date().toString() : "";
        }
        return value.asWritten();
    }
}
