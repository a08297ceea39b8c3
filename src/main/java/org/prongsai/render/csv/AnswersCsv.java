package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.ExpectedAnswer;
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

    static final List<CsvField> FIELDS = List.of(
            CsvField.number("goal"),
            CsvField.key("guideline"),
            CsvField.key("division"),
            CsvField.word("status"),
            CsvField.text("status_label"),
            CsvField.text("status_as_written"),
            CsvField.text("details"),
            CsvField.text("evidence"),
            CsvField.date("completed_on"),
            CsvField.text("file"),
            CsvField.text("sheet"),
            CsvField.number("row"));

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public List<CsvField> fields() {
        return FIELDS;
    }

    @Override
    public List<List<String>> rows(Edition edition) {
        return edition.consolidation().lines().stream()
                .flatMap(line -> line.entries().stream().map(expected -> row(line, expected)))
                .toList();
    }

    private static List<String> row(GuidelineResult line, ExpectedAnswer expected) {
        Optional<Answer> answer = expected.received().map(ExpectedAnswer.ReceivedAnswer::answer);
        return List.of(
                String.valueOf(line.guideline().goal()),
                line.guideline().id().toString(),
                expected.division().code().value(),
                expected.statusCode(),
                expected.status().map(Status::label).orElse(""),
                answer.map(given -> given.status().asWritten()).orElse(""),
                answer.map(given -> given.details().text()).orElse(""),
                answer.map(given -> given.evidence().text()).orElse(""),
                answer.map(given -> date(given.completion())).orElse(""),
                expected.received().map(received -> received.file().path()).orElse(""),
                answer.map(given -> given.statusCell().sheet()).orElse(""),
                answer.map(given -> String.valueOf(given.statusCell().row())).orElse(""));
    }

    private static String date(Completion completion) {
        return completion instanceof Completion.On on ? on.date().toString() : "";
    }
}
