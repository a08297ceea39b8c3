package org.prongsai.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.RuleBook;

/** The example round: the plan, and what seven of eight divisions returned, one of them twice. */
public final class ExampleRound {
    private static final Messages MESSAGES = new Messages(Language.TH);

    private ExampleRound() {}

    /** Writes the round's input into the folder given, {@code input} by default. */
    public static void main(String[] args) throws IOException {
        Path input = Path.of(args.length > 0 ? args[0] : "input");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = input.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Made once: nearly every test asks. */
    private static final class Made {
        private static final byte[] PLAN_FILE = new PlanWorkbook().example();
        private static final Plan PLAN = read(PLAN_FILE);
        private static final Map<String, byte[]> FILES = make();
    }

    public static Plan plan() {
        return Made.PLAN;
    }

    private static Plan read(byte[] file) {
        PlanReading reading =
                new PlanReader("plan.xlsx", MESSAGES, RuleBook.load().ids()).read(file);
        if (reading instanceof PlanReading.Read read) {
            return read.round().plan();
        }
        throw new IllegalStateException(reading.toString());
    }

    /** Every file of {@code input/}, by its path from there; the caller's own, to do with as it likes. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        Made.FILES.forEach((name, content) -> copies.put(name, content.clone()));
        return copies;
    }

    private static Map<String, byte[]> make() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.xlsx", Made.PLAN_FILE);
        FormWriter forms = new FormWriter(plan(), MESSAGES);
        for (CSVRecord returned : ExampleTable.rows("returns.csv")) {
            FilledForm form = new FilledForm(
                    forms.write(plan().division(returned.get("division")).orElseThrow()));
            ExampleTable.rows("answers.csv").stream()
                    .filter(answer -> answer.get("file").equals(returned.get("file")))
                    .forEach(answer -> fill(form, answer));
            form.savedBy(returned.get("saved_by"), Optional.of(Instant.parse(returned.get("saved_at"))));
            files.put("returned/" + returned.get("file"), form.save());
        }
        return files;
    }

    private static void fill(FilledForm form, CSVRecord answer) {
        String guideline = answer.get("guideline");
        form.fill(guideline, FormColumn.STATUS, answer.get("status"));
        form.fill(guideline, FormColumn.DETAILS, answer.get("details"));
        form.fill(guideline, FormColumn.EVIDENCE, answer.get("evidence"));
        if (!answer.get("completed_on").isEmpty()) {
            form.fill(
                    guideline,
                    FormColumn.COMPLETED_ON,
                    ThaiDates.inFigures(LocalDate.parse(answer.get("completed_on"))));
        }
    }
}
